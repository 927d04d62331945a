import { createShareApi } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { createMemoryDirectory } from "@guestlist/api/memory";
import { createPostgresStore, openDatabase } from "@guestlist/postgres";
import { serve } from "@hono/node-server";
import { Liveblocks } from "@liveblocks/node";
import { Hono } from "hono";
import { acme, groups, people } from "../people.ts";
import { sessionOf } from "../session-of.ts";

/**
 * One server of several: a process of its own, with the share API over the rooms that the
 * environment names. What is at `/alone` keeps nothing beside them, what is at `/stored` keeps it in
 * the database that the environment names. It tells its port to whoever started it, and ends with
 * them.
 */

const { LIVEBLOCKS_BASE_URL: baseUrl = "", DATABASE_URL: url = "" } = process.env;

const rooms = createLiveblocksRooms(new Liveblocks({ secret: "sk_localdev", baseUrl }));
const options = {
  // The local server cannot tell rooms anything, and says so each time.
  rooms: { ...rooms, announce: async () => {} },
  directory: createMemoryDirectory({ users: people, groups }),
  organization: () => acme,
  rateLimit: false as const,
  authenticate: sessionOf,
};
const app = new Hono().route("/alone", createShareApi(options));
if (url !== "") {
  const store = createPostgresStore({ database: await openDatabase({ url }) });
  app.route("/stored", createShareApi({ ...options, store }));
}

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => process.send?.(port));
process.once("disconnect", () => process.exit());
