import type { Change } from "@guestlist/api/client";
import type { EntryCounts } from "../messages/entry-counts.ts";

/** How many people, groups and invitations a change is about. */
export function countEntries({ people, groups, invitations }: Change): EntryCounts {
  const count = (roles: object | undefined) => Object.keys(roles ?? {}).length;
  return { people: count(people), groups: count(groups), invitations: count(invitations) };
}
