import type { Store } from "@guestlist/api";
import { LOCK_PATIENCE } from "./lock-patience.ts";
import { roomQueue } from "./room-queue.ts";

/** One at a time per room within this process. */
export function processLock(patience = LOCK_PATIENCE): Store["lock"] {
  const enter = roomQueue();
  return async (roomId, work) => {
    const leave = await enter(roomId, patience);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
