import type { Directory, DirectoryGroup, DirectoryUser } from "@guestlist/api";
import {
  readMemberCursor,
  searchTerms,
  typoPrefixes,
  writeMemberCursor,
} from "@guestlist/api/directory";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { groupColumns, readGroup, readUser, userColumns } from "../database/read-rows.ts";
import { type Row, rowsOf, textOf } from "../database/rows.ts";
import { SCHEMA } from "../database/schema.ts";
import type { DirectoryTables } from "./directory-tables.ts";
import { resolveTables } from "./resolve-tables.ts";
import { bestFirst, searchStatement } from "./search-statement.ts";

export interface PostgresDirectoryOptions {
  /** From `openDatabase`, or `{ drizzle }` with your own; `migrate` must have been called. */
  database: Pick<Database, "drizzle">;
  /** The app's tables, as given to `migrate`. @default the defaults of `DirectoryTables` */
  tables?: DirectoryTables;
  /** How many members a page has. @default 50 */
  pageSize?: number;
}

/**
 * A directory over the app's own tables. Every caller sees everyone; to narrow that, wrap it.
 *
 * @throws TypeError when a name in the options is not a plain name
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 * await migrate(database);
 * const directory = createPostgresDirectory({ database });
 */
export function createPostgresDirectory(options: PostgresDirectoryOptions): Directory {
  const { database, pageSize = 50 } = options;
  const tables = resolveTables(options.tables ?? {});
  const users = sql.raw(`${tables.users.table} users`);
  const userId = sql.raw(`users.${tables.users.id}::text collate "C"`);
  const foldedName = sql.raw(`${SCHEMA}.fold(users.${tables.users.name}::text) collate "C"`);
  const groups = sql.raw(`${tables.groups.table} groups`);
  const groupId = sql.raw(`groups.${tables.groups.id}::text collate "C"`);
  const userFields = userColumns(tables);
  const groupFields = groupColumns(tables);
  const run = async (statement: SQL): Promise<Row[]> =>
    rowsOf(await database.drizzle.execute(statement));

  return {
    async users(ids) {
      if (ids.length === 0) return [];
      const rows = await run(
        sql`select ${userFields} from ${users} where ${userId} = any(${texts(ids)})`,
      );
      return inOrder(ids, rows.map(readUser));
    },

    async groups(ids) {
      if (ids.length === 0) return [];
      const rows = await run(
        sql`select ${groupFields} from ${groups} where ${groupId} = any(${texts(ids)})`,
      );
      return inOrder(ids, rows.map(readGroup));
    },

    async search({ text, limit, organizationId, signal }) {
      const terms = searchTerms(text);
      const most = Math.max(0, Math.trunc(limit));
      if (terms === null || most === 0) return { users: [], groups: [] };
      const guesses = [terms.main, ...terms.others].some((term) => term.typos.length > 0);
      const typos = typoPrefixes(terms.main.typos);

      /** Guesses come last, so they are only looked for when there is room, and somebody waits. */
      const find = async <Found>(
        kind: "user" | "group",
        hydrate: (best: SQL) => SQL,
        read: (row: Row) => Found,
      ): Promise<Found[]> => {
        const attempt = async (allowed: readonly string[] | null) => {
          const within = { limit: most, organizationId, typos: allowed };
          const best = searchStatement(kind, terms, within);
          return run(sql`${hydrate(best)} order by ${bestFirst}`);
        };
        const exact = await attempt(null);
        const hasRoom = exact.length < most && !signal?.aborted;
        const rows = guesses && hasRoom ? await attempt(typos) : exact;
        return rows.map(read);
      };

      const [foundUsers, foundGroups] = await Promise.all([
        find<DirectoryUser>(
          "user",
          (best) => sql`select ${userFields} from ${best} join ${users} on ${userId} = best.id`,
          readUser,
        ),
        find<DirectoryGroup>(
          "group",
          (best) => sql`select ${groupFields} from ${best} join ${groups} on ${groupId} = best.id`,
          readGroup,
        ),
      ]);
      return { users: foundUsers, groups: foundGroups };
    },

    async byEmail(addresses) {
      if (addresses.length === 0) return [];
      const email = sql.raw(`users.${tables.users.email}::text`);
      const rows = await run(sql`
        select wanted.position::int as position, found.*
        from unnest(${texts(addresses)}) with ordinality as wanted (address, position)
        cross join lateral (
          select ${userFields} from ${users}
          where ${sql.raw(SCHEMA)}.address(${email}) = ${sql.raw(SCHEMA)}.address(wanted.address)
          order by ${userId}
          limit 1
        ) found`);
      const byPosition = new Map(rows.map((row) => [row.position, readUser(row)]));
      return addresses.map((_, index) => byPosition.get(index + 1) ?? null);
    },

    async members(id, cursor) {
      const position = readMemberCursor(cursor);
      const after =
        position === null
          ? sql``
          : sql`and (${foldedName}, ${userId}) > (${position.name}::text, ${position.id}::text)`;
      const { memberships } = tables;
      const rows = await run(sql`
        select ${userFields}, ${foldedName} as folded_name from ${users}
        where exists (
          select from ${sql.raw(memberships.table)} memberships
          where memberships.${sql.raw(memberships.groupId)}::text collate "C" = ${text(id)}
            and memberships.${sql.raw(memberships.userId)}::text = ${userId}
        ) ${after}
        order by ${foldedName}, ${userId}
        limit ${pageSize + 1}`);
      const page = rows.slice(0, pageSize);
      const last = page.at(-1);
      return {
        items: page.map(readUser),
        nextCursor:
          last === undefined || rows.length === page.length
            ? null
            : writeMemberCursor({ name: textOf(last.folded_name), id: textOf(last.id) }),
      };
    },
  };
}

/** Postgres refuses NUL in a text; no id has one, so what is left of it must not match either. */
function text(value: string): SQL {
  return value.includes("\0") ? sql`null::text` : sql`${value}::text`;
}

function texts(values: readonly string[]): SQL {
  return sql`${sql.param(values.map((value) => (value.includes("\0") ? null : value)))}::text[]`;
}

function inOrder<Found extends { id: string }>(
  ids: readonly string[],
  found: readonly Found[],
): (Found | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}
