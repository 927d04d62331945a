import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "es";

/** Spanish tells one from any other number; its third category begins at a million. */
export const counted: (count: number, forms: Readonly<Record<"one" | "other", string>>) => string =
  plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, { one: "# persona", other: "# personas" });
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
