import type { Caller, ShareApiOptions } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import * as postgres from "@guestlist/postgres";
import { Liveblocks } from "@liveblocks/node";

// Without a key: the server that `npx liveblocks dev` starts.
const secret = process.env.LIVEBLOCKS_SECRET_KEY;
const liveblocks = new Liveblocks(
  secret ? { secret } : { secret: "sk_localdev", baseUrl: "http://localhost:1153" },
);

// Without an address: a Postgres that is embedded.
const url = process.env.DATABASE_URL;
const database = await postgres.openDatabase(url ? { url } : {});
await postgres.migrateStore(database); // our own tables, in a schema of their own

export const sharing: ShareApiOptions = {
  rooms: createLiveblocksRooms(liveblocks),
  directory: postgres.createPostgresDirectory({ database }), // over your users, groups, memberships
  store: postgres.createPostgresStore({ database }),
  authenticate: (request) => sessionOf(request),
};

/** Yours: who the cookie, or the header, of a request belongs to. */
declare function sessionOf(request: Request): Promise<Caller | null>;
