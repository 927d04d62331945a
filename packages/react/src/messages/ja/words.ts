import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "ja";

/** Japanese has one form for every number. */
export const counted: (count: number, forms: Readonly<Record<"other", string>>) => string =
  plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, { other: "# 人" });
}
