import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "de";

/** German tells one from any other number. */
export const counted: (count: number, forms: Readonly<Record<"one" | "other", string>>) => string =
  plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, { one: "# Person", other: "# Personen" });
}
