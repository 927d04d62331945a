import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
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

export function groups(count: number): string {
  return counted(count, { one: "# Gruppe", other: "# Gruppen" });
}

export function seconds(count: number): string {
  return counted(count, { one: "# Sekunde", other: "# Sekunden" });
}

/** „4 Personen, 1 Gruppe und 1 Einladung“ */
export function entries(counts: EntryCounts): string {
  const { invitations } = counts;
  return listed([
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(counts.groups > 0 ? [groups(counts.groups)] : []),
    ...(invitations > 0
      ? [counted(invitations, { one: "# Einladung", other: "# Einladungen" })]
      : []),
  ]);
}

/** „als Mitglied von Design“ */
export function thanksTo(source: AccessSource): string {
  switch (source.kind) {
    case "group":
      return `als Mitglied von ${source.name}`;
    case "organization":
      return `wie alle bei ${source.name}`;
    case "anyone":
      return "wie alle mit dem Link";
  }
}

/** „als Mitglied von Design weiterhin “, within what someone can do. */
export function still(source: AccessSource | null): string {
  return source === null ? "weiterhin " : `${thanksTo(source)} weiterhin `;
}

/** „, über Design“; nothing where it is not known what lets them in. */
export function through(source: AccessSource | null): string {
  if (source === null) return "";
  return source.kind === "anyone" ? ", über den Link" : `, über ${source.name}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
