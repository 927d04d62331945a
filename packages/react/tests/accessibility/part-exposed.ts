import { accessibilityTree } from "../support/browser/accessibility-tree.ts";

/** What is exposed of one thing, found by how its line begins, and of what is in it. */
export async function partExposed(beginning: string): Promise<string> {
  const lines = (await accessibilityTree()).split("\n");
  const start = lines.findIndex((line) => line.trimStart().startsWith(beginning));
  const depth = lines[start]?.search(/\S/) ?? 0;
  const end = lines.findIndex((line, index) => index > start && line.search(/\S/) <= depth);
  return lines
    .slice(start, end === -1 ? undefined : end)
    .map((line) => line.slice(depth))
    .join("\n");
}
