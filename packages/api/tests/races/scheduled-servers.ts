import { createShareClient } from "@guestlist/client";
import { acme, groups, people } from "@guestlist/testing/people";
import type { RaceServers } from "@guestlist/testing/races/race-servers";
import { sessionOf } from "@guestlist/testing/session-of";
import type fc from "fast-check";
import { createShareApi } from "../../src/create-share-api.ts";
import { createMemoryDirectory, createMemoryRooms, createMemoryStore } from "../../src/memory.ts";
import { wrapStore } from "../support/recorded.ts";

/**
 * Two servers in this process over the same rooms. Every call of a port begins when it is told to,
 * and is answered when it is told to.
 */
export function scheduledServers({ isShared }: { isShared: boolean }): RaceServers {
  const rooms = createMemoryRooms();
  const store = isShared ? createMemoryStore() : null;
  let current: fc.Scheduler | null = null;
  let count = 0;

  const moment = async () => {
    await current?.schedule(Promise.resolve());
  };
  const scheduled = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, key, receiver) {
        const method: unknown = Reflect.get(target, key, receiver);
        // Who waits for a lock is in nobody's way; what is announced is awaited by nobody.
        const isLeft = key === "hold" || key === "count" || key === "announce";
        if (typeof method !== "function" || isLeft) return method;
        return async (...args: unknown[]) => {
          await moment();
          const answer: unknown = await Reflect.apply(method, target, args);
          await moment();
          return answer;
        };
      },
    });

  const server = () =>
    createShareApi({
      rooms: scheduled(rooms),
      directory: scheduled(createMemoryDirectory({ users: people, groups })),
      organization: () => acme,
      rateLimit: false,
      ...(store && { store: wrapStore(store, (_, port) => scheduled(port)) }),
      authenticate: sessionOf,
    });
  const servers = [server(), server()] as const;

  return {
    store,
    begin: async (room, order) => {
      count += 1;
      const roomId = `race-${count}`;
      rooms.put({ ...room, id: roomId });
      return {
        roomId,
        at: (index, userId) =>
          createShareClient("http://share.local", {
            fetch: async (input, init) => servers[index].request(input, init),
            headers: { Authorization: userId },
          }),
        run: async (requests) => {
          current = order;
          const all = Promise.all(requests.map((request) => request()));
          const answers = await (order ? order.waitFor(all) : all);
          current = null;
          return answers;
        },
        room: async () => {
          const found = rooms.all.get(roomId);
          if (!found) throw new Error("The room is gone.");
          return found;
        },
      };
    },
    stop: async () => {},
  };
}
