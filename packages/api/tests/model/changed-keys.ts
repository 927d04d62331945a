import type { Room } from "@guestlist/access";
import type { Snapshot } from "./world.ts";

/** Every entry of a room that is another than before, by where it stands. */
export function changedEntries(before: Room, after: Room): string[] {
  return [
    ...(isSame(before.defaultAccesses, after.defaultAccesses) ? [] : ["default"]),
    ...changedIn("group", before.groupsAccesses, after.groupsAccesses),
    ...changedIn("person", before.usersAccesses, after.usersAccesses),
    ...changedIn("metadata", before.metadata, after.metadata),
  ];
}

/** Every invitation and request that is another than before. */
export function changedPending(before: Snapshot, after: Snapshot): string[] {
  return [
    ...changedIn("invitation", asRecord(before.invitations), asRecord(after.invitations)),
    ...changedIn("request", asRecord(before.requests), asRecord(after.requests)),
  ];
}

/** The keys of two maps whose values are not the same. */
function changedIn(kind: string, before: object, after: object): string[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => !isSame(was.get(id), is.get(id)))
    .map((id) => `${kind} ${id}`);
}

function asRecord(map: ReadonlyMap<string, object>): object {
  return Object.fromEntries(map);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
