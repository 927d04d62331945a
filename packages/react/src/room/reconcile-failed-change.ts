import {
  comparableEntries,
  type Entries,
  type EntryKey,
  entryKey,
  isTold,
  joinEntries,
  parseEntryKey,
  pickEntry,
  type RoomAccess,
  readEntry,
  roleAsked,
  ShareError,
  type Snapshot,
  sayTheSame,
  splitEntries,
} from "@guestlist/client";
import type { AccessCache } from "./access-cache.ts";
import { readUntilKnown } from "./read-until-known.ts";
import { changesTheList, mayBeSaved } from "./refusal.ts";

/** One key of a change. */
export interface Part {
  asked: Entries;
  /** What was there when it was asked for. */
  seen: Entries;
}

type Parts = ReadonlyMap<EntryKey, Part>;

type Verdict =
  /** The room is as asked; `access` is `null` for who has left it. */
  { isDone: true; access: RoomAccess | null } | { isDone: false; error: ShareError };

/** Whether a change whose call failed was made all the same, by oneself or by another. */
export async function reconcileFailedChange(
  error: ShareError,
  parts: Parts,
  cache: AccessCache,
): Promise<Verdict> {
  if (mayBeSaved(error)) return askTheRoom(error, parts, cache);
  if (changesTheList(error)) await cache.refetch();
  const access = cache.read();
  const isDone =
    error.code === "already_answered"
      ? access !== undefined && areAsAsked(parts, access)
      : error.current !== undefined && areSeen(parts, error.current);
  return isDone ? { isDone, access: access ?? null } : { isDone, error };
}

/** No answer came, or none that is certain: before it is called failed, the room is asked. */
async function askTheRoom(error: ShareError, parts: Parts, cache: AccessCache): Promise<Verdict> {
  const keys = new Set(parts.keys());
  const me = cache.read()?.me.userId;
  const found = await readUntilKnown(() => cache.readAgain(keys));
  if (found === null) {
    return { isDone: false, error: new ShareError("unknown_outcome", "Nothing could be read.") };
  }
  if (found instanceof ShareError) {
    await cache.refetch();
    const hasLeft = keys.size === 1 && keys.has(`person:${me}`);
    return hasLeft ? { isDone: true, access: null } : { isDone: false, error: found };
  }
  if (areAsAsked(parts, found)) return { isDone: true, access: found };
  return { isDone: false, error: asConflict(parts, found) ?? error };
}

function areAsAsked(parts: Parts, access: RoomAccess): boolean {
  return [...parts].every(([key, { asked }]) => isAsAsked(access, key, asked));
}

/** Whether the room says what was asked for one entry, whoever did it. */
function isAsAsked(access: RoomAccess, key: EntryKey, asked: Entries): boolean {
  // Where they could not be read, nothing is known of them.
  if (!isTold(access, key)) return false;
  const ref = parseEntryKey(key);
  if (ref.kind !== "request") return sayTheSame(readEntry(access, key), asked);
  const given = roleAsked(asked, key);
  const isOpen = pickEntry(access, key) !== null;
  if (given === "pending" || isOpen) return isOpen && given === "pending";
  const person = entryKey({ kind: "person", id: ref.id });
  return given === null || roleAsked(readEntry(access, person), person) === given;
}

function areSeen(parts: Parts, current: Snapshot): boolean {
  const found = splitEntries(current);
  return [...parts].every(([key, { asked }]) => {
    const now = found.get(key);
    return now === undefined || sayTheSame(now, asked);
  });
}

/** Neither what was asked nor what was there: someone else was faster. */
function asConflict(parts: Parts, access: RoomAccess): ShareError | null {
  const changed = [...parts].flatMap(([key, { seen }]) => {
    const now = readEntry(access, key);
    return sayTheSame(now, seen) ? [] : [now];
  });
  const current = comparableEntries(joinEntries(changed));
  if (Object.keys(current).length === 0) return null;
  return new ShareError("conflict", "Someone else changed this.", { status: 409, current });
}
