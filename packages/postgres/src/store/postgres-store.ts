import type { Store } from "@guestlist/api";
import type { Database } from "../database/database.ts";
import { createProcessLocks } from "../locks/process-locks.ts";
import { createPostgresActivity } from "./postgres-activity.ts";
import { createPostgresCounters } from "./postgres-counters.ts";
import { createPostgresInvitations } from "./postgres-invitations.ts";
import { createPostgresRequests } from "./postgres-requests.ts";

export interface PostgresStoreOptions {
  /**
   * From `openDatabase`, or `{ drizzle }` with your own; `migrateStore` must have been called. With
   * your own, rooms are locked within this process by default, which is enough for a single server;
   * several need locks among them: `locks` of `openDatabase`, which opens no other connections when
   * nothing else of it is used.
   */
  database: Pick<Database, "drizzle"> & Partial<Pick<Database, "locks">>;
}

/**
 * Keeps invitations, requests, activity and counts in tables of its own, and locks a room for all
 * servers on the database. Each is a part that can be used by itself, or replaced by your own.
 *
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 * await migrateStore(database);
 * const store = createPostgresStore({ database });
 */
export function createPostgresStore({
  database: { drizzle, locks = createProcessLocks() },
}: PostgresStoreOptions): Store {
  return {
    invitations: createPostgresInvitations(drizzle),
    requests: createPostgresRequests(drizzle),
    activity: createPostgresActivity(drizzle),
    locks,
    counters: createPostgresCounters(drizzle),
  };
}
