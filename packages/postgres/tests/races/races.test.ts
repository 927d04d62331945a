import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { createShareClient } from "@guestlist/client";
import { hasPostgres } from "@guestlist/testing/postgres/start-postgres";
import { putRoom } from "@guestlist/testing/put-room";
import { describeRaces } from "@guestlist/testing/races/describe-races";
import { raceRoom } from "@guestlist/testing/races/race-room";
import type { RaceServers } from "@guestlist/testing/races/race-servers";
import { type Servers, startServers } from "@guestlist/testing/servers/start-servers";
import fc from "fast-check";
import { afterAll, beforeAll, describe } from "vitest";
import { openDatabase } from "../../src/database/open-database.ts";
import { createPostgresStore } from "../../src/store/postgres-store.ts";

let servers: Servers;
let count = 0;

beforeAll(async () => {
  servers = await startServers();
}, 60_000);
afterAll(() => servers.stop(), 30_000);

/** The processes, as they are at one path: they decide themselves in which order they work. */
async function at(path: "/alone" | "/stored"): Promise<RaceServers> {
  const { urls, databaseUrl, liveblocks } = servers;
  const rooms = createLiveblocksRooms(liveblocks);
  const database =
    path === "/stored" && databaseUrl !== null ? await openDatabase({ url: databaseUrl }) : null;
  return {
    store: database && createPostgresStore({ database }),
    begin: async (room) => {
      count += 1;
      const roomId = `race-${Date.now()}-${count}`;
      const nothing = { usersAccesses: {}, groupsAccesses: {}, metadata: {} };
      await putRoom(liveblocks, { defaultAccesses: [], ...nothing, ...room, id: roomId });
      return {
        roomId,
        at: (server, userId) =>
          createShareClient(`${urls[server]}${path}`, { headers: { Authorization: userId } }),
        run: (requests) => Promise.all(requests.map((request) => request())),
        room: async () => {
          const found = await rooms.get(roomId);
          if (!found) throw new Error("The room is gone.");
          return found;
        },
      };
    },
    stop: async () => database?.close(),
  };
}

describe.runIf(hasPostgres)("with a Postgres", () => {
  describeRaces("two server processes on one database", {
    start: () => at("/stored"),
    isShared: true,
    // The local server does not take every room that there may be.
    rooms: fc.constantFrom(["olivier"], ["olivier", "zoe"]).map(raceRoom),
    orders: 3,
    plans: 200,
    pairs: 8,
    atOnce: 8,
  });
});

describeRaces("two server processes that share no lock", {
  start: () => at("/alone"),
  isShared: false,
  orders: 3,
  plans: 100,
  pairs: 0,
  atOnce: 8,
});
