import type { Spoken } from "./spoken.ts";

/** What must come through as it is: not the ids of roles, nor what a verb stands for. */
export function insertedNames(values: readonly unknown[]): string[] {
  const isOwnRole = values.includes("an-app’s-own");
  return values.flatMap((value): string[] => {
    if (Array.isArray(value)) return insertedNames(value);
    if (typeof value === "object" && value !== null && "name" in value) return [String(value.name)];
    if (typeof value !== "string" || /^(viewer|commenter|editor|none|an-app’s-own)$/.test(value))
      return [];
    const isLabelOfVerb = value === "LABEL" && values.length > 1 && hasKnownRole(values);
    return isLabelOfVerb && !isOwnRole ? [] : [value];
  });
}

function hasKnownRole(values: readonly unknown[]): boolean {
  return values.some((value) => value === "viewer" || value === "commenter" || value === "editor");
}

/** A text without what was inserted. */
export function withoutNames({ text, values }: Spoken): string {
  return insertedNames([...values, "LABEL"]).reduce(
    (left, name) => left.replaceAll(name, "×"),
    text,
  );
}
