import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";

/** Names in a row, without a comma before “and”. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}

export function people(count: number): string {
  return count === 1 ? "1 person" : `${count.toLocaleString("en")} people`;
}

export function seconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}

/** “4 people, 1 group and 1 invitation” */
export function entries(counts: EntryCounts): string {
  const { groups, invitations } = counts;
  return list([
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(groups > 0 ? [groups === 1 ? "1 group" : `${groups} groups`] : []),
    ...(invitations > 0 ? [invitations === 1 ? "1 invitation" : `${invitations} invitations`] : []),
  ]);
}

/** The end of “Zoe can still comment …”; nothing where it is not known what lets her in. */
export function thanksTo(source: AccessSource | null): string {
  switch (source?.kind) {
    case "group":
      return ` as a member of ${source.name}`;
    case "organization":
      return `, like everyone at ${source.name}`;
    case "anyone":
      return ", like anyone with the link";
    case undefined:
      return "";
  }
}

/** “…, through Engineering”; nothing where it is not known what lets them in. */
export function through(source: AccessSource | null): string {
  if (source === null) return "";
  return source.kind === "anyone" ? ", through the link" : `, through ${source.name}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that goes on after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
