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

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "consulter",
  commenter: "commenter",
  editor: "modifier",
};

/** « peut consulter ce document » */
export function can(role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `a l’accès « ${label} »` : `peut ${verb} ce document`;
}

/** « vous pouvez consulter ce document » */
export function youCan(role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `vous avez l’accès « ${label} »` : `vous pouvez ${verb} ce document`;
}

export function thanksTo(source: AccessSource): string {
  return source.kind === "anyone" ? "grâce au lien" : `grâce à ${source.name}`;
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
