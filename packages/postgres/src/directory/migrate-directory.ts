import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { rowsOf, textOf } from "../database/rows.ts";
import { SCHEMA } from "../database/schema.ts";
import { directoryIndexes, dropDirectoryIndexes } from "./directory-indexes.ts";
import type { DirectoryTables } from "./directory-tables.ts";
import { foldingFunctions } from "./folding-functions.ts";
import { resolveTables } from "./resolve-tables.ts";
import { tailTable } from "./tail-table.ts";

export interface MigrateOptions {
  /** The app's tables; they must exist. @default the defaults of `DirectoryTables` */
  tables?: DirectoryTables;
}

/**
 * Prepares a database for `createPostgresDirectory`: a schema `guestlist_directory` with a search table
 * per kind, and on the app's tables indexes and triggers whose names begin with `guestlist_`; the
 * triggers keep the search up to date whoever writes. The app's rows and columns are not touched.
 * Call it at every start: when nothing changed it does nothing, when the options did it builds
 * everything anew, and when several processes start at once one does it and the others wait.
 *
 * It needs no extension (neither pg_trgm nor unaccent), but a database in UTF-8, Postgres 14 or
 * newer, and the right to create a schema, and indexes and triggers on the tables. Who runs the
 * directory with a lesser role grants it `usage` on the schema and `select` on its tables. To undo
 * everything: `drop schema guestlist_directory cascade`, and drop the indexes `guestlist_…`.
 *
 * @throws TypeError when a name in the options is not a plain name
 * @example
 * await migrate(database, { tables: { users: { table: "people" } } });
 */
export async function migrate(
  database: Pick<Database, "drizzle">,
  options: MigrateOptions = {},
): Promise<void> {
  const tables = resolveTables(options.tables ?? {});
  await database.drizzle.transaction(async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('guestlist_directory', 0))`,
    );
    const [collation] = rowsOf(await transaction.execute(bestCollation));
    const statements = [
      ...foldingFunctions(SCHEMA, textOf(collation?.name)),
      ...tailTable(SCHEMA, { kind: "user", ...tables.users }),
      ...tailTable(SCHEMA, { kind: "group", ...tables.groups, email: null }),
      ...directoryIndexes(SCHEMA, tables),
    ];
    // What would be run, and on which tables, says whether it was: another version, other options
    // or a table that was dropped and created again make a difference.
    const identities = [tables.users, tables.groups, tables.memberships].map(
      ({ table }) => sql`${table}::regclass::oid`,
    );
    const fingerprint = sql`md5(concat_ws(' ', ${sql.join(identities, sql`, `)}, ${statements.join("\n")}::text))`;
    for (const statement of ledger) await transaction.execute(sql.raw(statement));
    const applied = await transaction.execute(
      sql`select 1 from ${migrations} where name = 'directory' and fingerprint = ${fingerprint}`,
    );
    if (rowsOf(applied).length > 0) return;

    for (const statement of [...removal, ...statements]) {
      await transaction.execute(sql.raw(statement));
    }
    await transaction.execute(
      sql`insert into ${migrations} (name, fingerprint) values ('directory', ${fingerprint})
        on conflict (name) do update set fingerprint = excluded.fingerprint, applied_at = now()`,
    );
  });
}

const migrations = sql.raw(`${SCHEMA}.guestlist_migrations`);

const ledger = [
  `create schema if not exists ${SCHEMA}`,
  `create table if not exists ${SCHEMA}.guestlist_migrations (
    name text primary key, fingerprint text not null, applied_at timestamptz not null default now()
  )`,
];

/** In this order: triggers go with their functions. */
const removal = [
  dropDirectoryIndexes,
  `drop function if exists ${SCHEMA}.follow_users() cascade`,
  `drop function if exists ${SCHEMA}.follow_groups() cascade`,
  `drop table if exists ${SCHEMA}.user_tails, ${SCHEMA}.group_tails`,
  `drop function if exists ${SCHEMA}.tails(text, text)`,
  `drop function if exists ${SCHEMA}.pieces(text)`,
  `drop function if exists ${SCHEMA}.address(text)`,
  `drop function if exists ${SCHEMA}.fold(text)`,
];

/** One that knows the lower case of every script; which there are depends on the server. */
const bestCollation = sql`
  select quote_ident(name) as name
  from unnest(array['pg_c_utf8', 'C.utf8', 'C.UTF-8', 'und-x-icu', 'default'])
    with ordinality wanted (name, position)
  where exists (
    select from pg_collation
    where collname = wanted.name and collnamespace = 'pg_catalog'::regnamespace
      and collencoding in (-1, (select encoding from pg_database where datname = current_database()))
  )
  order by position
  limit 1`;
