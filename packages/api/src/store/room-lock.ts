/** Runs one function at a time per room, in the order they came. */
export type RoomLock = <T>(roomId: string, work: () => Promise<T>) => Promise<T>;

/** A lock within this process. */
export function createRoomLock(): RoomLock {
  const tails = new Map<string, Promise<unknown>>();
  return (roomId, work) => {
    const turn = (tails.get(roomId) ?? Promise.resolve()).then(work, work);
    tails.set(roomId, turn);
    const forget = () => {
      if (tails.get(roomId) === turn) tails.delete(roomId);
    };
    turn.then(forget, forget);
    return turn;
  };
}
