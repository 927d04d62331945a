import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { rowsOf, textOf } from "../database/rows.ts";
import type { KeyColumn } from "./key-column.ts";
import type { ResolvedTables } from "./resolve-tables.ts";

/** What depends on the server and on the app's tables, and does not change while they stand. */
export interface DatabaseFacts {
  /** A collation that knows the lower case of every script, quoted. */
  collation: string;
  userId: KeyColumn;
  groupId: KeyColumn;
  /** Who is in a group. */
  memberId: KeyColumn;
  /** The group they are in. */
  memberOf: KeyColumn;
}

/** @throws when there is no such table or column */
export async function readFacts(
  drizzle: Pick<Database["drizzle"], "execute">,
  { users, groups, memberships }: ResolvedTables,
): Promise<DatabaseFacts> {
  const run = async (statement: SQL) => rowsOf(await drizzle.execute(statement));
  const keyColumn = async (alias: string, table: string, column: string): Promise<KeyColumn> => {
    const [found] = await run(columnFacts(table, column));
    if (!found) throw new Error(`The table ${table} has no column ${column}.`);
    return {
      name: `${alias}.${column}`,
      type: typesOfKeys.get(textOf(found.type)) ?? "other",
      collation: textOf(found.collation),
    };
  };
  const [collation] = await run(bestCollation);
  return {
    collation: textOf(collation?.name),
    userId: await keyColumn("users", users.table, users.id),
    groupId: await keyColumn("groups", groups.table, groups.id),
    memberId: await keyColumn("memberships", memberships.table, memberships.userId),
    memberOf: await keyColumn("memberships", memberships.table, memberships.groupId),
  };
}

const typesOfKeys = new Map<string, KeyColumn["type"]>([
  ["text", "text"],
  ["varchar", "text"],
  ["uuid", "uuid"],
  ["int2", "bigint"],
  ["int4", "bigint"],
  ["int8", "bigint"],
]);

function columnFacts(table: string, column: string): SQL {
  return sql`
    select coalesce(base.typname, type.typname)::text as type,
      coalesce(quote_ident(space.nspname) || '.' || quote_ident(own.collname), '"C"') as collation
    from pg_attribute attribute
    join pg_type type on type.oid = attribute.atttypid
    left join pg_type base on base.oid = type.typbasetype
    left join pg_collation own on own.oid = attribute.attcollation
    left join pg_namespace space on space.oid = own.collnamespace
    where attribute.attrelid = ${table}::regclass and attribute.attname = ${column.slice(1, -1)}`;
}

/** Which there are depends on the server. */
export const bestCollation = sql`
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
