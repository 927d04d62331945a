import type { Locks } from "./locks.ts";

/** Locks within this process. */
export function createMemoryLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    hold(roomId, work) {
      const turn = (tails.get(roomId) ?? Promise.resolve()).then(work, work);
      tails.set(roomId, turn);
      const forget = () => {
        if (tails.get(roomId) === turn) tails.delete(roomId);
      };
      turn.then(forget, forget);
      return turn;
    },
  };
}
