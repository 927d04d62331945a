import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { storeMigrations } from "./store-migrations.ts";
import { STORE_SCHEMA } from "./store-tables.ts";

/**
 * Prepares a database for `createPostgresStore`: a schema `guestlist_store` with its tables. It is apart
 * from `migrateDirectory`, which builds its index: call what you use, in any order. Call it at every
 * start: each step runs once and keeps the data, a database that a newer version has prepared is
 * left as it is, and when several processes start at once one does it and the others wait.
 *
 * It needs Postgres 14 or newer, a database in UTF-8 and, the first time, the right to create a
 * schema. Who runs the store with a lesser role grants it `usage` on the schema, and `select`,
 * `insert`, `update` and `delete` on its tables.
 *
 * @throws when a step fails; then none of those that were missing has run
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 * await migrateStore(database);
 */
export async function migrateStore(database: Pick<Database, "drizzle">): Promise<void> {
  await database.drizzle.transaction(async (transaction) => {
    const run = async (statement: string) => rowsOf(await transaction.execute(sql.raw(statement)));
    await run("select pg_advisory_xact_lock(hashtextextended('guestlist_store', 0))");
    const ledger = `${STORE_SCHEMA}.guestlist_migrations`;
    // Asked first: whoever may not create a schema may not create one that is there either.
    const [found] = await run(`select to_regclass('${ledger}') is not null as migrated`);
    if (found?.migrated !== true) {
      await run(`create schema if not exists ${STORE_SCHEMA}`);
      await run(`create table ${ledger} (
        version int primary key, applied_at timestamptz not null default now()
      )`);
    }
    const [latest] = await run(`select coalesce(max(version), 0)::int as version from ${ledger}`);
    const applied = Number(latest?.version);
    for (const [index, statements] of storeMigrations.entries()) {
      const version = index + 1;
      if (version <= applied) continue;
      for (const statement of statements) await run(statement);
      await run(`insert into ${ledger} (version) values (${version})`);
    }
  });
}
