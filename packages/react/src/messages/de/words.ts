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

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "ansehen",
  commenter: "kommentieren",
  editor: "bearbeiten",
};

/** „kann dieses Dokument ansehen“, of one or of several. */
export function can(count: number, role: string, label: string): string {
  const verb = verbs[role];
  if (verb === undefined) return `${count === 1 ? "hat" : "haben"} den Zugriff „${label}“`;
  return `${count === 1 ? "kann" : "können"} dieses Dokument ${verb}`;
}
