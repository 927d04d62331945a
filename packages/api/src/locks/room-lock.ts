import { ShareApiError } from "../http/index.ts";
import type { Locks } from "./locks.ts";

/** Runs one function at a time per room, in the order they came. */
export type RoomLock = Locks["hold"];

/**
 * What the work came to is answered even where the lock was lost meanwhile: a change that was made
 * is not called failed.
 * @throws {ShareApiError} `upstream_unavailable` when the lock cannot be had
 */
export function createRoomLock(locks: Locks): RoomLock {
  return async <T>(roomId: string, work: () => Promise<T>): Promise<T> => {
    let outcome: Promise<T> | undefined;
    const begin = () => {
      outcome = work();
      return outcome;
    };
    await locks.hold(roomId, begin).catch(() => {});
    if (!outcome) throw new ShareApiError("upstream_unavailable");
    return await outcome;
  };
}
