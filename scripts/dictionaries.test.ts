import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledModules } from "./bundled-modules.ts";

const react = join(import.meta.dirname, "../packages/react");
const languages = ["fr", "de", "es", "ja", "ar"];

/** The files of other languages than English that an app which imports this would load. */
async function dictionariesIn(source: string): Promise<string[]> {
  const modules = await bundledModules(source, react, [
    "@guestlist/access",
    "@guestlist/client",
    "@liveblocks/react",
    "@radix-ui/react-dialog",
    "@tanstack/react-query",
    "react",
    "react-dom",
  ]);
  return modules
    .map((path) => relative(join(react, "src/messages"), path))
    .filter((path) => languages.includes(path.slice(0, 2)) && /^..[./]/.test(path));
}

describe("given an app that imports all of the kit but no dictionary", () => {
  it("should load English alone, even of what is loaded later", async () => {
    expect(await dictionariesIn('export * from "./src/index.ts";')).toEqual([]);
    expect(await dictionariesIn('export { en } from "./src/messages/en.ts";')).toEqual([]);
  });
});

describe.each(languages)("given an app that imports “%s”", (language) => {
  it("should load that language and no other", async () => {
    const found = await dictionariesIn(
      `export { ${language} } from "./src/messages/${language}.ts";`,
    );
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((path) => !path.startsWith(language))).toEqual([]);
  });
});
