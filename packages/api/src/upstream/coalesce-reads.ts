import type { Room } from "@guestlist/access";

/** Reads rooms so that nobody is answered from a read older than their own arrival. */
export type CoalescedRead = (roomId: string) => Promise<Room | null>;

interface Signal {
  running: Promise<Room | null>;
  /** The read that everyone who has come since waits for. */
  next: Promise<Room | null> | null;
}

/**
 * A read joins only another read that starts after it arrived: while one is under way, everyone
 * who comes waits together for the next. A hundred at once make two calls.
 */
export function coalesceReads(read: CoalescedRead): CoalescedRead {
  const underWay = new Map<string, Signal>();

  function start(roomId: string): Promise<Room | null> {
    const running = read(roomId);
    const slot: Signal = { running, next: null };
    underWay.set(roomId, slot);
    const forget = () => {
      if (slot.next === null) underWay.delete(roomId);
    };
    running.then(forget, forget);
    return running;
  }

  return (roomId) => {
    const slot = underWay.get(roomId);
    if (!slot) return start(roomId);
    slot.next ??= slot.running.then(
      () => start(roomId),
      () => start(roomId),
    );
    return slot.next;
  };
}
