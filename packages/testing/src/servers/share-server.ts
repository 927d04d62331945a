import { createShareApi } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { createMemoryDirectory } from "@guestlist/api/memory";
import { createPostgresStore, openDatabase } from "@guestlist/postgres";
import { serve } from "@hono/node-server";
import { Liveblocks } from "@liveblocks/node";
import { acme, groups, people } from "../people.ts";

/**
 * One server of several: a process of its own, with the share API over the rooms and the database
 * that the environment names. It tells its port to whoever started it, and ends with them.
 */

const { LIVEBLOCKS_BASE_URL: baseUrl = "", DATABASE_URL: url = "" } = process.env;

const rooms = createLiveblocksRooms(new Liveblocks({ secret: "sk_localdev", baseUrl }));
const database = url === "" ? null : await openDatabase({ url });
const share = createShareApi({
  // The local server cannot tell rooms anything, and says so each time.
  rooms: { ...rooms, announce: async () => {} },
  directory: createMemoryDirectory({ users: people, groups }),
  organization: () => acme,
  rateLimit: false,
  authenticate: (request) => {
    const known = people.find(({ id }) => id === request.headers.get("Authorization"));
    if (known === undefined) return null;
    return { userId: known.id, ...(known.email && { email: known.email, emailVerified: true }) };
  },
  ...(database && { store: createPostgresStore({ database }) }),
});

serve({ fetch: share.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => process.send?.(port));
process.once("disconnect", () => process.exit());
