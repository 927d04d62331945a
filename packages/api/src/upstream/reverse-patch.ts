import { emptyRecord, type Room, type RoomPatch } from "@guestlist/access";

/**
 * The patch that sets every key of another back to what the room said before, scope by scope: what
 * was there may be no role.
 */
export function reversePatch(before: Room, patch: RoomPatch): RoomPatch {
  const { defaultAccesses, groupsAccesses, usersAccesses, metadata } = patch;
  return {
    ...(defaultAccesses && { defaultAccesses: [...before.defaultAccesses] }),
    ...(groupsAccesses && { groupsAccesses: formerEntries(before.groupsAccesses, groupsAccesses) }),
    ...(usersAccesses && { usersAccesses: formerEntries(before.usersAccesses, usersAccesses) }),
    ...(metadata && { metadata: formerMetadata(before.metadata, metadata) }),
  };
}

function formerEntries(entries: Room["usersAccesses"], patched: object) {
  const former = emptyRecord<string[] | null>();
  for (const id of Object.keys(patched)) {
    const scopes = Object.hasOwn(entries, id) ? entries[id] : undefined;
    former[id] = scopes ? [...scopes] : null;
  }
  return former;
}

/** Liveblocks can refuse to delete a key of metadata: a setting that was absent was on. */
function formerMetadata(metadata: Room["metadata"], patched: object) {
  const former: Record<string, string | string[]> = {};
  for (const key of Object.keys(patched)) {
    const value = (Object.hasOwn(metadata, key) ? metadata[key] : undefined) ?? "yes";
    former[key] = typeof value === "string" ? value : [...value];
  }
  return former;
}
