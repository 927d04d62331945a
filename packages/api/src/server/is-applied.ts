import type { Room, RoomPatch } from "@guestlist/access";

type Value = string | readonly string[] | null | undefined;

/** Whether a room says what a patch set, key by key. */
export function isApplied(
  { defaultAccesses, groupsAccesses, usersAccesses, metadata }: RoomPatch,
  room: Room,
): boolean {
  return (
    (!defaultAccesses || isSame(defaultAccesses, room.defaultAccesses)) &&
    areSame(groupsAccesses, room.groupsAccesses) &&
    areSame(usersAccesses, room.usersAccesses) &&
    areSame(metadata, room.metadata)
  );
}

function areSame(
  patched: Readonly<Record<string, Value>> = {},
  found: Readonly<Record<string, Value>>,
): boolean {
  return Object.entries(patched).every(([key, value]) =>
    isSame(value, Object.hasOwn(found, key) ? found[key] : null),
  );
}

/** Scopes in any order: the platform may put them into its own. No entry and an empty one are one. */
function isSame(one: Value, other: Value): boolean {
  return key(one) === key(other);
}

function key(value: Value): string {
  return JSON.stringify(typeof value === "string" ? value : [...(value ?? [])].sort());
}
