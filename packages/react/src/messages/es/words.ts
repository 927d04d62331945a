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

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "ver",
  commenter: "comentar",
  editor: "editar",
};

/** «puede ver este documento», of one or of several. */
export function can(count: number, role: string, label: string): string {
  const verb = verbs[role];
  if (verb === undefined) return `${count === 1 ? "tiene" : "tienen"} el acceso «${label}»`;
  return `${count === 1 ? "puede" : "pueden"} ${verb} este documento`;
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
