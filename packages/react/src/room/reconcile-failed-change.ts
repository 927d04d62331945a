import { type RoomAccess, ShareError, type Snapshot } from "@guestlist/client";
import type { AccessCache } from "./access-cache.ts";
import { type Asked, type ChangeKey, comparable, joinParts } from "./change-keys.ts";
import { isAsAsked } from "./is-as-asked.ts";
import { readUntilKnown } from "./read-until-known.ts";
import { changesTheList, mayBeSaved } from "./refusal.ts";
import { isSameSnapshot, pickSnapshot, snapshotIn } from "./snapshot.ts";

/** One key of a change. */
export interface Part {
  asked: Asked;
  /** What was there when it was asked for. */
  seen: Asked;
}

type Parts = ReadonlyMap<ChangeKey, Part>;

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
    const hasLeft = keys.size === 1 && keys.has(`people:${me}`);
    return hasLeft ? { isDone: true, access: null } : { isDone: false, error: found };
  }
  if (areAsAsked(parts, found)) return { isDone: true, access: found };
  return { isDone: false, error: asConflict(parts, found) ?? error };
}

function areAsAsked(parts: Parts, access: RoomAccess): boolean {
  return [...parts].every(([key, { asked }]) => isAsAsked(access, key, asked));
}

function areSeen(parts: Parts, current: Snapshot): boolean {
  return [...parts].every(([key, { asked }]) => {
    const now = pickSnapshot(current, key);
    return now === undefined || isSameSnapshot(now, asked);
  });
}

/** Neither what was asked nor what was there: someone else was faster. */
function asConflict(parts: Parts, access: RoomAccess): ShareError | null {
  const changed = [...parts].flatMap(([key, { seen }]) => {
    const now = snapshotIn(access, key);
    return isSameSnapshot(now, seen) ? [] : [now];
  });
  const current = comparable(joinParts(changed));
  if (Object.keys(current).length === 0) return null;
  return new ShareError("conflict", "Someone else changed this.", { status: 409, current });
}
