import type { Room } from "@guestlist/access";
import { createShareClient, type ShareClient, ShareError } from "@guestlist/client";
import { acme, groups, people } from "@guestlist/testing/people";
import type fc from "fast-check";
import { createShareApi } from "../../src/create-share-api.ts";
import type { Store } from "../../src/index.ts";
import {
  createMemoryDirectory,
  createMemoryRooms,
  createMemoryStore,
  type MemoryRoom,
} from "../../src/memory.ts";
import { stateOf } from "../model/state-of.ts";
import { wrapStore } from "../support/recorded.ts";

/** A room in which several things happen at once. */
export interface Race {
  roomId: string;
  /** Someone at one of the servers. */
  at(server: 0 | 1, userId: string): ShareClient;
  /** Lets all of it happen in the order that was drawn, and says what came of each: `done`, or why not. */
  run(requests: readonly (() => Promise<unknown>)[]): Promise<string[]>;
  room(): Room;
  /** The role of someone's entry; `null` without one. */
  roleOf(userId: string): string | null;
}

export interface ScheduledServers {
  /** `null` where the servers share no lock. */
  store: Store | null;
  /**
   * A new room, whose reads and writes happen in the order that the scheduler decides; at once
   * without one.
   */
  begin(scheduler: fc.Scheduler | null, room: Omit<MemoryRoom, "id">): Race;
}

/**
 * Two servers in this process over the same rooms. Every call of a port begins when it is told to,
 * and is answered when it is told to.
 */
export function scheduledServers({ shareLock }: { shareLock: boolean }): ScheduledServers {
  const rooms = createMemoryRooms();
  const store = shareLock ? createMemoryStore() : null;
  let scheduler: fc.Scheduler | null = null;
  let count = 0;

  const moment = async () => {
    await scheduler?.schedule(Promise.resolve());
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
      authenticate: (request) => {
        const userId = request.headers.get("Authorization");
        const email = people.find(({ id }) => id === userId)?.email;
        return userId === null ? null : { userId, ...(email && { email, emailVerified: true }) };
      },
    });
  const servers = [server(), server()] as const;

  return {
    store,
    begin(current, room) {
      count += 1;
      const roomId = `race-${count}`;
      rooms.put({ ...room, id: roomId });
      scheduler = current;
      const roomNow = () => {
        const found = rooms.all.get(roomId);
        if (!found) throw new Error("The room is gone.");
        return found;
      };
      return {
        roomId,
        at: (index, userId) =>
          createShareClient("http://share.local", {
            fetch: async (input, init) => servers[index].request(input, init),
            headers: { Authorization: userId },
          }),
        run: async (requests) => {
          const all = Promise.all(requests.map((request) => outcomeOf(request())));
          const outcomes = await (current ? current.waitFor(all) : all);
          scheduler = null;
          return outcomes;
        },
        room: roomNow,
        roleOf: (userId) => stateOf(roomNow()).get(`person ${userId}`) ?? null,
      };
    },
  };
}

async function outcomeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return "done";
  } catch (error) {
    if (error instanceof ShareError) return error.code;
    throw error;
  }
}
