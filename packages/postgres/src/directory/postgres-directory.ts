import type { Directory } from "@guestlist/api";
import {
  readMemberCursor,
  type SearchTerms,
  searchTerms,
  writeMemberCursor,
} from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { type Row, rowsOf, textOf } from "../database/rows.ts";
import { readFacts } from "./database-facts.ts";
import type { DirectoryTables } from "./directory-tables.ts";
import { isAmong, isKey, isKeyAt, keyText } from "./key-column.ts";
import { comparedAddress, normalizedText } from "./normalized-text.ts";
import { groupColumns, readGroup, readUser, userColumns } from "./read-rows.ts";
import { resolveTables } from "./resolve-tables.ts";
import { bestFirst, type SearchWithin } from "./search/found.ts";
import { indexStatement } from "./search/index-statement.ts";
import { scanStatement } from "./search/scan-statement.ts";

export interface PostgresDirectoryOptions {
  /** From `openDatabase`, or `{ drizzle }` with your own. */
  database: Pick<Database, "drizzle">;
  /** The app's tables. @default the defaults of `DirectoryTables` */
  tables?: DirectoryTables;
  /**
   * Searches in the index that `migrateDirectory` has built for the same tables. Without it each
   * search reads all names, which is quick for some ten thousand people.
   * @default false
   */
  indexed?: boolean;
  /** How many members a page has. @default 50 */
  pageSize?: number;
}

/**
 * A directory over the app's own tables, which it only reads. Every caller sees everyone; to narrow
 * that, wrap it. People and groups are found by the keys of their tables where ids are texts, UUIDs
 * or whole numbers; memberships should have an index by person and one by group.
 *
 * @throws TypeError when a name in the options is not a plain name
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 * const directory = createPostgresDirectory({ database });
 */
export function createPostgresDirectory(options: PostgresDirectoryOptions): Directory {
  const { database, indexed = false, pageSize = 50 } = options;
  const tables = resolveTables(options.tables ?? {});
  const users = sql.raw(`${tables.users.table} users`);
  const groups = sql.raw(`${tables.groups.table} groups`);
  const run = async (statement: SQL): Promise<Row[]> =>
    rowsOf(await database.drizzle.execute(statement));

  const prepare = async () => {
    const facts = await readFacts(database.drizzle, tables);
    const { collation } = facts;
    return {
      ...facts,
      userFields: userColumns(tables, facts),
      groupFields: groupColumns(tables, facts),
      name: sql.raw(normalizedText(`users.${tables.users.name}::text`, collation)),
      address: sql.raw(comparedAddress(`users.${tables.users.email}::text`, collation)),
      wantedAddress: sql.raw(comparedAddress("wanted.address", collation)),
      searchUsers: (terms: SearchTerms, within: SearchWithin) =>
        indexed
          ? indexStatement("user", terms, within)
          : scanStatement(
              {
                ...aliased("users", tables.users),
                email: `users.${tables.users.email}`,
                key: facts.userId,
              },
              collation,
              terms,
              within,
            ),
      searchGroups: (terms: SearchTerms, within: SearchWithin) =>
        indexed
          ? indexStatement("group", terms, within)
          : scanStatement(
              { ...aliased("groups", tables.groups), email: null, key: facts.groupId },
              collation,
              terms,
              within,
            ),
    };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  const ready = () => {
    prepared ??= prepare();
    // What failed once may work the next time.
    prepared.catch(() => {
      prepared = undefined;
    });
    return prepared;
  };

  return {
    async users(ids) {
      if (ids.length === 0) return [];
      const { userFields, userId } = await ready();
      const rows = await run(sql`select ${userFields} from ${users} where ${isAmong(userId, ids)}`);
      return inOrder(ids, rows.map(readUser));
    },

    async groups(ids) {
      if (ids.length === 0) return [];
      const { groupFields, groupId } = await ready();
      const rows = await run(
        sql`select ${groupFields} from ${groups} where ${isAmong(groupId, ids)}`,
      );
      return inOrder(ids, rows.map(readGroup));
    },

    async search({ text, limit, organizationId, signal }) {
      const terms = searchTerms(text);
      const most = Math.max(0, Math.trunc(limit));
      if (terms === null || most === 0) return { users: [], groups: [] };
      const { userFields, groupFields, userId, groupId, searchUsers, searchGroups } = await ready();
      const mayGuess = [terms.main, ...terms.others].some((term) => term.typos.length > 0);

      /** Guesses come last, so they are only looked for when there is room, and somebody waits. */
      const find = async (statement: (within: SearchWithin) => SQL): Promise<Row[]> => {
        const within = { limit: most, organizationId };
        const exact = await run(statement({ ...within, typos: false }));
        const hasRoom = exact.length < most && !signal?.aborted;
        return mayGuess && hasRoom ? run(statement({ ...within, typos: true })) : exact;
      };
      const best = sql`best.id`;
      const [foundUsers, foundGroups] = await Promise.all([
        find(
          (within) => sql`select ${userFields} from ${searchUsers(terms, within)}
            join ${users} on ${isKey(userId, best)} order by ${bestFirst}`,
        ),
        find(
          (within) => sql`select ${groupFields} from ${searchGroups(terms, within)}
            join ${groups} on ${isKey(groupId, best)} order by ${bestFirst}`,
        ),
      ]);
      return { users: foundUsers.map(readUser), groups: foundGroups.map(readGroup) };
    },

    async byEmail(addresses) {
      if (addresses.length === 0) return [];
      const { userFields, userId, address, wantedAddress } = await ready();
      const wanted = addresses.map((one) => (one.includes("\0") ? null : one));
      const rows = await run(sql`
        select distinct on (wanted.position) wanted.position::int as position, ${userFields}
        from unnest(${sql.param(wanted)}::text[]) with ordinality as wanted (address, position)
        join ${users} on ${address} = ${wantedAddress}
        order by wanted.position, ${keyText(userId)}`);
      const byPosition = new Map(rows.map((row) => [row.position, readUser(row)]));
      return addresses.map((_, index) => byPosition.get(index + 1) ?? null);
    },

    async members(id, cursor) {
      const { userFields, userId, memberId, memberOf, name } = await ready();
      const position = readMemberCursor(cursor);
      const after =
        position === null
          ? sql``
          : sql`and (${name}, ${keyText(userId)}) > (${position.name}::text, ${position.id}::text)`;
      const rows = await run(sql`
        select ${userFields}, ${name} as normalized_name from ${users}
        where exists (
          select from ${sql.raw(tables.memberships.table)} memberships
          where ${isAmong(memberOf, [id])} and ${isKeyAt(memberId, userId)}
        ) ${after}
        order by ${name}, ${keyText(userId)}
        limit ${pageSize + 1}`);
      const page = rows.slice(0, pageSize);
      const last = page.at(-1);
      return {
        items: page.map(readUser),
        nextCursor:
          last === undefined || rows.length === page.length
            ? null
            : writeMemberCursor({ name: textOf(last.normalized_name), id: textOf(last.id) }),
      };
    },
  };
}

interface Searched {
  table: string;
  name: string;
  organizationId: string | null;
}

function aliased(alias: string, { table, name, organizationId }: Searched) {
  return {
    from: `${table} ${alias}`,
    name: `${alias}.${name}`,
    organizationId: organizationId === null ? null : `${alias}.${organizationId}`,
  };
}

function inOrder<Found extends { id: string }>(
  ids: readonly string[],
  found: readonly Found[],
): (Found | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}
