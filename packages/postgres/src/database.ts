import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** An open database. Your own queries can go through `drizzle` as well. */
export interface Database {
  drizzle: DrizzleDatabase;
  /** Waits for what is running and lets go of every connection. */
  close(): Promise<void>;
}

/** Drizzle on any Postgres driver. */
export type DrizzleDatabase = PgDatabase<PgQueryResultHKT>;
