import { ShareApiError } from "../http/errors.ts";
import { withTimeout } from "../upstream/call-rooms.ts";
import type { RoomLock } from "./room-lock.ts";
import type { Store } from "./store.ts";

/** @throws {ShareApiError} `upstream_unavailable` when the store fails or is slow */
export async function callStore<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await withTimeout(call);
  } catch {
    throw new ShareApiError("upstream_unavailable");
  }
}

/**
 * The same for a write, which may have been made although its answer was lost.
 * @throws {ShareApiError} `unknown_outcome` when the store fails or is slow
 */
export async function callStoreToWrite(call: () => Promise<void>): Promise<void> {
  try {
    await withTimeout(call);
  } catch {
    throw new ShareApiError("unknown_outcome");
  }
}

/**
 * The store's counts, which several servers share.
 * @throws {ShareApiError} `upstream_unavailable` when the store fails or is slow
 */
export function createStoreCounter(store: Store): Store["count"] {
  return (key, length) => callStore(() => store.count(key, length));
}

/**
 * The store's lock, which several servers share. What the work came to is answered even where the
 * lock was lost meanwhile: a change that was made is not called failed.
 * @throws {ShareApiError} `upstream_unavailable` when the lock cannot be had
 */
export function createStoreLock(store: Store): RoomLock {
  return async <T>(roomId: string, work: () => Promise<T>): Promise<T> => {
    let outcome: Promise<T> | undefined;
    const begin = () => {
      outcome = work();
      return outcome;
    };
    await store.lock(roomId, begin).catch(() => {});
    if (!outcome) throw new ShareApiError("upstream_unavailable");
    return await outcome;
  };
}
