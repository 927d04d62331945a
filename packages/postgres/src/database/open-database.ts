import { createAdvisoryLocks } from "../locks/advisory-locks.ts";
import { LOCK_PATIENCE } from "../locks/lock-patience.ts";
import { createProcessLocks } from "../locks/process-locks.ts";
import type { Database } from "./database.ts";

export interface OpenDatabaseOptions {
  /** A Postgres URL. @default an embedded database, nothing to install */
  url?: string;
  /** Where the embedded database keeps its files; not used with `url`. @default in memory */
  dataDir?: string;
}

/** How many rooms one process can be changing at once; others wait. */
const LOCK_CONNECTIONS = 8;

/**
 * Opens Postgres: the server at `url`, or else one that is embedded (PGlite). Either needs no
 * extension for Guestlist, only the encoding UTF-8 and Postgres 14 or newer. Of a server it uses up
 * to 10 connections for queries, and 8 for locks.
 *
 * @throws when the embedded database cannot be opened; a server is connected to by the first query
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<Database> {
  return options.url === undefined || options.url === ""
    ? openEmbedded(options.dataDir)
    : openServer(options.url);
}

// Imported when needed: whoever has a server does not load the embedded one, nor the other way round.

async function openEmbedded(dataDir: string | undefined): Promise<Database> {
  const [{ PGlite }, { drizzle }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
  ]);
  const client = await PGlite.create(dataDir ?? "memory://");
  return {
    drizzle: drizzle({ client }),
    locks: createProcessLocks(),
    close: () => client.close(),
  };
}

async function openServer(url: string): Promise<Database> {
  const [{ default: pg }, { drizzle }] = await Promise.all([
    import("pg"),
    import("drizzle-orm/node-postgres"),
  ]);
  const client = new pg.Pool({ connectionString: url });
  const lockPool = new pg.Pool({
    connectionString: url,
    max: LOCK_CONNECTIONS,
    connectionTimeoutMillis: LOCK_PATIENCE,
    // A server that falls silent is noticed, also while a lock is held.
    query_timeout: LOCK_PATIENCE + 1_000,
    keepAlive: true,
  });
  for (const pool of [client, lockPool]) {
    // An idle connection that breaks is replaced by the next query; unheard, it would end the process.
    pool.on("error", () => {});
  }
  return {
    drizzle: drizzle({ client }),
    locks: createAdvisoryLocks(lockPool),
    close: async () => {
      await Promise.all([client.end(), lockPool.end()]);
    },
  };
}
