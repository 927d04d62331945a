import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
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

export function groups(count: number): string {
  return counted(count, { one: "# groupe", other: "# groupes" });
}

export function seconds(count: number): string {
  return counted(count, { one: "# seconde", other: "# secondes" });
}

/** « 4 personnes, 1 groupe et 1 invitation » */
export function entries(counts: EntryCounts): string {
  const { invitations } = counts;
  return listed([
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(counts.groups > 0 ? [groups(counts.groups)] : []),
    ...(invitations > 0
      ? [counted(invitations, { one: "# invitation", other: "# invitations" })]
      : []),
  ]);
}

/** « de Zoe », but « d’Ana ». */
export function of(name: string): string {
  return /^[aeiou]/i.test(name.normalize("NFD")) ? `d’${name}` : `de ${name}`;
}

/** The end of « Zoe peut toujours commenter… »; nothing where it is not known what lets her in. */
export function thanksTo(source: AccessSource | null): string {
  switch (source?.kind) {
    case "group":
      return `, en tant que membre ${of(source.name)}`;
    case "organization":
      return `, comme tous les membres ${of(source.name)}`;
    case "anyone":
      return ", comme toute personne disposant du lien";
    case undefined:
      return "";
  }
}

/** « , via Design »; nothing where it is not known what lets them in. */
export function through(source: AccessSource | null): string {
  if (source === null) return "";
  return source.kind === "anyone" ? ", via le lien" : `, via ${source.name}`;
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
