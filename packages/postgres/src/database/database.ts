import type { Locks } from "@guestlist/api";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** An open database. Your own queries can go through `drizzle` as well. */
export interface Database {
  drizzle: DrizzleDatabase;
  /**
   * Those of `createPostgresStore`: on a server advisory locks, on connections of their own, so that
   * those who hold one never take the connections their work needs. Embedded, within this process:
   * no other one can use that database. They reject after 8 seconds of waiting.
   */
  locks: Locks;
  /** Waits for what is running and lets go of every connection. */
  close(): Promise<void>;
}

/** Drizzle on any Postgres driver. */
export type DrizzleDatabase = PgDatabase<PgQueryResultHKT>;
