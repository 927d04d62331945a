import type { Locks } from "@guestlist/api";
import { LOCK_PATIENCE } from "./lock-patience.ts";
import { roomQueue } from "./room-queue.ts";

/** One at a time per room within this process. */
export function createProcessLocks(patience = LOCK_PATIENCE): Locks {
  const enter = roomQueue();
  return {
    async hold(roomId, work) {
      const leave = await enter(roomId, patience);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
