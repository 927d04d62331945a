import type { Requests, StoredRequest } from "./requests.ts";

/** Requests in memory, for tests, stories and trying things out. */
export function createMemoryRequests(): Requests {
  const all = new Map<string, StoredRequest>();
  const keyOf = (roomId: string, userId: string) => JSON.stringify([roomId, userId]);
  return {
    list: async (roomId) =>
      structuredClone(
        [...all.values()]
          .filter((request) => request.state === "pending" && request.roomId === roomId)
          .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime()),
      ),
    find: async (roomId, userId) => structuredClone(all.get(keyOf(roomId, userId)) ?? null),
    save: async (request) => {
      all.set(keyOf(request.roomId, request.userId), structuredClone(request));
    },
    forget: async (roomId) => {
      for (const [key, request] of all) if (request.roomId === roomId) all.delete(key);
    },
  };
}
