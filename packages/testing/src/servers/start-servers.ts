import { migrateStore, openDatabase } from "@guestlist/postgres";
import type { Liveblocks } from "@liveblocks/node";
import { startLocalLiveblocks } from "../local-liveblocks.ts";
import { hasPostgres, startPostgres } from "../postgres/start-postgres.ts";
import { startShareServer } from "./start-share-server.ts";

export interface Servers {
  /** Of the two share servers. */
  urls: readonly string[];
  /** Where both keep what is beside the rooms; `null` where there is no Postgres for the machine. */
  databaseUrl: string | null;
  liveblocks: Liveblocks;
  stop(): Promise<void>;
}

/**
 * Two share servers and what they stand on: Liveblocks' local server and a database, each a process
 * of its own.
 */
export async function startServers(): Promise<Servers> {
  const [{ url, liveblocks, stop }, postgres] = await Promise.all([
    startLocalLiveblocks(),
    hasPostgres ? startPostgres() : null,
  ]);
  if (postgres) {
    const database = await openDatabase(postgres);
    await migrateStore(database);
    await database.close();
  }
  const environment = {
    LIVEBLOCKS_BASE_URL: url,
    ...(postgres && { DATABASE_URL: postgres.url }),
  };
  const servers = await Promise.all([1, 2].map(() => startShareServer(environment)));
  return {
    urls: servers.map((server) => server.url),
    databaseUrl: postgres?.url ?? null,
    liveblocks,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all([stop(), postgres?.stop()]);
    },
  };
}
