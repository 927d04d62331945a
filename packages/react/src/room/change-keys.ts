import type { Change, Snapshot } from "@guestlist/client";

/** One thing a change touches: `people:ana`, `invitations:4711`, `general` or `settings`. */
export type ChangeKey =
  | `people:${string}`
  | `groups:${string}`
  | `invitations:${string}`
  | `requests:${string}`
  | "general"
  | "settings";

/** What is asked for, without what was seen. */
export type Asked = Omit<Change, "expect">;

/** Takes a change apart, one part per key. */
export function splitChange(change: Asked): Map<ChangeKey, Asked> {
  const parts = new Map<ChangeKey, Asked>();
  for (const [id, role] of Object.entries(change.people ?? {})) {
    parts.set(`people:${id}`, { people: { [id]: role } });
  }
  for (const [id, role] of Object.entries(change.groups ?? {})) {
    parts.set(`groups:${id}`, { groups: { [id]: role } });
  }
  for (const [id, role] of Object.entries(change.invitations ?? {})) {
    parts.set(`invitations:${id}`, { invitations: { [id]: role } });
  }
  for (const [id, answer] of Object.entries(change.requests ?? {})) {
    parts.set(`requests:${id}`, { requests: { [id]: answer } });
  }
  if (change.general) parts.set("general", { general: change.general });
  if (change.settings) parts.set("settings", { settings: change.settings });
  return parts;
}

/** Puts what is asked for, or what was seen, for several keys together. */
export function joinParts(parts: Iterable<Asked>): Asked {
  let whole: Asked = {};
  for (const { people, groups, invitations, requests, general, settings } of parts) {
    whole = {
      ...whole,
      ...(people && { people: { ...whole.people, ...people } }),
      ...(groups && { groups: { ...whole.groups, ...groups } }),
      ...(invitations && { invitations: { ...whole.invitations, ...invitations } }),
      ...(requests && { requests: { ...whole.requests, ...requests } }),
      ...(general && { general }),
      ...(settings && { settings }),
    };
  }
  return whole;
}

/** What the API compares with the room; an invitation and a request need no comparing. */
export function comparable({ invitations, requests, ...seen }: Asked): Snapshot {
  return seen;
}
