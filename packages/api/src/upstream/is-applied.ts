import { isSameScopes, type Room, type RoomPatch } from "@guestlist/access";

/** Whether a room says what a patch set, key by key. */
export function isApplied(
  { defaultAccesses, groupsAccesses, usersAccesses, metadata = {} }: RoomPatch,
  room: Room,
): boolean {
  return (
    (!defaultAccesses || isSameScopes(defaultAccesses, room.defaultAccesses)) &&
    areSaid(groupsAccesses, room.groupsAccesses) &&
    areSaid(usersAccesses, room.usersAccesses) &&
    Object.entries(metadata).every(
      ([key, value]) =>
        Object.hasOwn(room.metadata, key) &&
        JSON.stringify(value) === JSON.stringify(room.metadata[key]),
    )
  );
}

/** The platform may put scopes into an order of its own. No entry and an empty one are one. */
function areSaid(patched: RoomPatch["usersAccesses"] = {}, found: Room["usersAccesses"]): boolean {
  return Object.entries(patched).every(([key, scopes]) =>
    // Stryker disable next-line ArrayDeclaration: Only the types need it.
    isSameScopes(scopes ?? [], Object.hasOwn(found, key) ? (found[key] ?? []) : []),
  );
}
