import type { Spoken } from "./spoken.ts";

/** What must come through as it is: not the ids of roles, nor what a verb stands for. */
export function insertedNames(values: readonly unknown[]): string[] {
  const isOwnRole = values.includes("an-app’s-own");
  return values.flatMap((value): string[] => {
    if (Array.isArray(value)) return insertedNames(value);
    if (typeof value === "object" && value !== null && "name" in value) return [String(value.name)];
    if (typeof value !== "string" || isRole(value) || value === "an-app’s-own") return [];
    const isLabelOfVerb = value === "LABEL" && values.length > 1 && hasKnownRole(values);
    return isLabelOfVerb && !isOwnRole ? [] : [value];
  });
}

function hasKnownRole(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === "string" && isRole(value));
}

function isRole(value: string): boolean {
  return /^(viewer|commenter|editor|owner|custom|none)$/.test(value);
}

/** A text without what was inserted. */
export function withoutNames({ text, values }: Spoken): string {
  return insertedNames([...values, "LABEL"]).reduce(
    (left, name) => left.replaceAll(name, "×"),
    text,
  );
}
