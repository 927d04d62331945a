/** A room as Liveblocks answers it. Keys of the two maps are read with `Object.hasOwn` only. */
export interface Room {
  id: string;
  defaultAccesses: readonly string[];
  groupsAccesses: Readonly<Record<string, readonly string[]>>;
  usersAccesses: Readonly<Record<string, readonly string[]>>;
  metadata: Readonly<Record<string, string | readonly string[]>>;
}

/** A merge patch for `updateRoom`: only the keys that change, `null` deletes one. */
export interface RoomPatch {
  defaultAccesses?: string[];
  groupsAccesses?: Record<string, string[] | null>;
  usersAccesses?: Record<string, string[] | null>;
  metadata?: Record<string, string | string[]>;
}

/** The organisation a room belongs to. It is a group, whose entry is the room's general access. */
export interface Organization {
  id: string;
  name: string;
  groupId: string;
}

/** Who is asked about. The group ids come from the app's directory. */
export interface Subject {
  userId: string;
  groupIds: readonly string[];
}

/** The scopes of one key, empty when there is no such key of its own. */
export function scopesAt(
  entries: Readonly<Record<string, readonly string[]>>,
  id: string,
): readonly string[] {
  // Stryker disable next-line ArrayDeclaration: Only the types need it.
  return Object.hasOwn(entries, id) ? (entries[id] ?? []) : [];
}

/** A map that takes any id as a plain key, `__proto__` too. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null);
}

/** Whether two lists hold the same in the same order. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The room as it will be once Liveblocks has merged the patch. */
export function mergePatch(room: Room, patch: RoomPatch): Room {
  return {
    ...room,
    defaultAccesses: patch.defaultAccesses ?? room.defaultAccesses,
    groupsAccesses: mergeEntries(room.groupsAccesses, patch.groupsAccesses),
    usersAccesses: mergeEntries(room.usersAccesses, patch.usersAccesses),
    metadata: { ...room.metadata, ...patch.metadata },
  };
}

function mergeEntries(
  entries: Readonly<Record<string, readonly string[]>>,
  patch: Record<string, string[] | null> | undefined,
): Readonly<Record<string, readonly string[]>> {
  if (!patch) return entries;
  const merged = emptyRecord<readonly string[]>();
  for (const [id, scopes] of Object.entries(entries)) merged[id] = scopes;
  for (const [id, scopes] of Object.entries(patch)) {
    if (scopes === null) delete merged[id];
    else merged[id] = scopes;
  }
  return merged;
}
