import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
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

export function groups(count: number): string {
  return counted(count, { one: "# grupo", other: "# grupos" });
}

export function seconds(count: number): string {
  return counted(count, { one: "# segundo", other: "# segundos" });
}

/** «4 personas, 1 grupo y 1 invitación» */
export function entries(counts: EntryCounts): string {
  const { invitations } = counts;
  return listed([
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(counts.groups > 0 ? [groups(counts.groups)] : []),
    ...(invitations > 0
      ? [counted(invitations, { one: "# invitación", other: "# invitaciones" })]
      : []),
  ]);
}

/** The end of «Zoe todavía puede comentar…»; nothing where it is not known what lets her in. */
export function thanksTo(source: AccessSource | null): string {
  switch (source?.kind) {
    case "group":
      return ` como miembro de ${source.name}`;
    case "organization":
      return `, como todas las personas de ${source.name}`;
    case "anyone":
      return ", como cualquier persona con el enlace";
    case undefined:
      return "";
  }
}

/** «, a través de Design»; nothing where it is not known what lets them in. */
export function through(source: AccessSource | null): string {
  if (source === null) return "";
  return source.kind === "anyone" ? ", a través del enlace" : `, a través de ${source.name}`;
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
