import { sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { rowsOf } from "../../database/rows.ts";
import { readFacts } from "../database-facts.ts";
import type { DirectoryTables } from "../directory-tables.ts";
import { resolveTables } from "../resolve-tables.ts";
import { SCHEMA } from "./schema.ts";
import { dropTableIndexes, tableIndexes } from "./table-indexes.ts";
import { tailTable } from "./tail-table.ts";

export interface MigrateDirectoryOptions {
  /** The app's tables; they must exist. @default the defaults of `DirectoryTables` */
  tables?: DirectoryTables;
}

/**
 * Builds a search index for large directories, to be used by `createPostgresDirectory` with
 * `indexed`: a schema `guestlist_directory` with a search table per kind, and on the app's tables
 * indexes and triggers whose names begin with `guestlist_`; the triggers keep the search up to date
 * whoever writes. The app's rows and columns are not touched. Call it at every start: when nothing
 * changed it does nothing, when the options did it builds everything anew, and when several
 * processes start at once one does it and the others wait.
 *
 * It needs no extension (neither pg_trgm nor unaccent), but a database in UTF-8, Postgres 14 or
 * newer, and the right to create a schema, and indexes and triggers on the tables. Who runs the
 * directory with a lesser role grants it `usage` on the schema and `select` on its tables. To undo
 * everything: `drop schema guestlist_directory cascade`, and drop the indexes `guestlist_…`.
 *
 * @throws TypeError when a name in the options is not a plain name
 * @example
 * await migrateDirectory(database, { tables: { users: { table: "people" } } });
 * const directory = createPostgresDirectory({ database, tables, indexed: true });
 */
export async function migrateDirectory(
  database: Pick<Database, "drizzle">,
  options: MigrateDirectoryOptions = {},
): Promise<void> {
  const tables = resolveTables(options.tables ?? {});
  await database.drizzle.transaction(async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('guestlist_directory', 0))`,
    );
    const { collation } = await readFacts(transaction, tables);
    const statements = [
      ...tailTable(SCHEMA, { kind: "user", ...tables.users }, collation),
      ...tailTable(SCHEMA, { kind: "group", ...tables.groups, email: null }, collation),
      ...tableIndexes(tables, collation),
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

/** Of former versions too. In this order: triggers go with their functions. */
const removal = [
  dropTableIndexes,
  `drop function if exists ${SCHEMA}.follow_users() cascade`,
  `drop function if exists ${SCHEMA}.follow_groups() cascade`,
  `drop table if exists ${SCHEMA}.user_tails, ${SCHEMA}.group_tails`,
  `drop function if exists ${SCHEMA}.tails(text, text)`,
  `drop function if exists ${SCHEMA}.pieces(text)`,
  `drop function if exists ${SCHEMA}.address(text)`,
  `drop function if exists ${SCHEMA}.fold(text)`,
];
