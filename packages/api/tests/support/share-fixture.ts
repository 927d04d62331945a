import { createShareClient, type ShareClient } from "@guestlist/client";
import { acme, groups, people } from "@guestlist/testing/people";
import { sessionOf } from "@guestlist/testing/session-of";
import {
  createShareApi,
  type Directory,
  type Rooms,
  type ShareApi,
  type ShareApiOptions,
} from "../../src/index.ts";
import {
  createMemoryDirectory,
  createMemoryRooms,
  type MemoryRoom,
  type MemoryRooms,
} from "../../src/memory.ts";
import { type Answer, readChecked } from "./answer.ts";
import { type RecordedCall, recorded, wrapStore } from "./recorded.ts";
import { acmeWide, launchPlan, openHouse } from "./rooms.ts";

export interface FixtureOptions extends Partial<Omit<ShareApiOptions, "rooms" | "directory">> {
  /** Rooms beside the usual ones, or instead of one of the same id. */
  extra?: readonly MemoryRoom[];
  /** Wraps the rooms, to fail or to interfere. */
  rooms?: (rooms: MemoryRooms) => Rooms;
  directory?: (directory: Directory) => Directory;
}

export interface Request {
  method?: string;
  path: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: BodyInit;
  headers?: Record<string, string>;
}

export interface Fixture {
  share: ShareApi;
  rooms: MemoryRooms;
  calls: RecordedCall[];
  /** How often each method of a port was called since the last time it was asked. */
  counted(): Record<string, number>;
  /** Sends a request as someone, `null` for nobody, and checks what holds for every answer. */
  send(userId: string | null, request: Request): Promise<Answer>;
  read(userId: string | null, roomId?: string): Promise<Answer>;
  change(userId: string | null, change: unknown, roomId?: string): Promise<Answer>;
  client(userId: string): ShareClient;
}

/** The whole API over memory, with everything that reaches the ports written down. */
export function shareFixture(options: FixtureOptions = {}): Fixture {
  const { extra = [], rooms: wrapRooms, directory: wrapDirectory, store, ...others } = options;
  const rooms = createMemoryRooms([launchPlan, openHouse, acmeWide, ...extra]);
  const directory = createMemoryDirectory({ users: people, groups, pageSize: 2 });
  const calls: RecordedCall[] = [];
  const share = createShareApi({
    rooms: recorded("rooms", wrapRooms?.(rooms) ?? rooms, calls),
    directory: recorded("directory", wrapDirectory?.(directory) ?? directory, calls),
    authenticate: sessionOf,
    organization: () => acme,
    rateLimit: false,
    ...(store && { store: wrapStore(store, (name, port) => recorded(name, port, calls)) }),
    ...others,
  });

  const send = async (userId: string | null, request: Request) =>
    readChecked(request, await share.request(asRequest(userId, request)));

  return {
    share,
    rooms,
    calls,
    counted() {
      const counts: Record<string, number> = {};
      for (const { name } of calls.splice(0)) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    },
    send,
    read: (userId, roomId = "launch-plan") =>
      send(userId, { path: `/rooms/${encodeURIComponent(roomId)}/access` }),
    change: (userId, change, roomId = "launch-plan") =>
      send(userId, {
        method: "PATCH",
        path: `/rooms/${encodeURIComponent(roomId)}/access`,
        json: change,
      }),
    client: (userId) =>
      createShareClient("http://share.local", {
        fetch: async (input, init) => share.request(input, init),
        headers: { Authorization: userId },
      }),
  };
}

function asRequest(userId: string | null, { method = "GET", path, json, body, headers }: Request) {
  return new globalThis.Request(`http://share.local${path}`, {
    method,
    headers: {
      ...(userId !== null && { Authorization: userId }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}
