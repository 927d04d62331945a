import type { AccessSource } from "../access-source.ts";
import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "fr";

/** French tells one, which zero is too, from more. */
export const counted: (count: number, forms: Readonly<Record<"one" | "other", string>>) => string =
  plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, { one: "# personne", other: "# personnes" });
}

/** « de Zoe », but « d’Ana ». */
export function of(name: string): string {
  return /^[aeiou]/i.test(name.normalize("NFD")) ? `d’${name}` : `de ${name}`;
}

export function thanksTo(source: AccessSource): string {
  return source.kind === "anyone" ? "grâce au lien" : `grâce à ${source.name}`;
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
