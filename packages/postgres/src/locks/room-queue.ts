/** Lets the next one in. */
export type Leave = () => void;

/** Resolves when it is one's turn in a room; rejects after so many milliseconds without. */
export type RoomQueue = (roomId: string, patience: number) => Promise<Leave>;

/** A queue per room within this process, in the order of arrival. */
export function roomQueue(): RoomQueue {
  /** Of each room someone is in: who waits. */
  const queues = new Map<string, Set<() => void>>();

  return (roomId, patience) => {
    const leave = () => {
      const waiting = queues.get(roomId);
      const [next] = waiting ?? [];
      if (next === undefined) queues.delete(roomId);
      else {
        waiting?.delete(next);
        next();
      }
    };
    const waiting = queues.get(roomId);
    if (waiting === undefined) {
      queues.set(roomId, new Set());
      return Promise.resolve(leave);
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve(leave);
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        reject(new Error("Others were busy with the room for too long."));
      }, patience);
      waiting.add(enter);
    });
  };
}
