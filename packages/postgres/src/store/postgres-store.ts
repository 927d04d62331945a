import type { Store } from "@guestlist/api";
import { and, asc, desc, eq, getTableColumns, isNotNull, lt, max, ne, type SQL } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { createPostgresCounter } from "./postgres-counter.ts";
import { processLock } from "./process-lock.ts";
import { activityTable, invitationTable, requestTable } from "./store-tables.ts";

export interface PostgresStoreOptions {
  /**
   * From `openDatabase`, or `{ drizzle }` with your own; `migrateStore` must have been called. With
   * your own, `lock` is one within this process by default, which is enough for a single server;
   * several need one among them: `lock` of `openDatabase`, which opens no other connections when
   * nothing else of it is used.
   */
  database: Pick<Database, "drizzle"> & Partial<Pick<Database, "lock">>;
}

/**
 * Keeps invitations, requests and activity in tables of its own, and locks a room for all servers
 * on the database.
 *
 * @example
 * const database = await openDatabase({ url: process.env.DATABASE_URL });
 * await migrateStore(database);
 * const store = createPostgresStore({ database });
 */
export function createPostgresStore({ database }: PostgresStoreOptions): Store {
  const { drizzle } = database;

  const invitationsWhere = (condition: SQL | undefined) =>
    drizzle.select(invitationColumns).from(invitationTable).where(condition);
  const pending = (condition: SQL) =>
    invitationsWhere(and(condition, eq(invitationTable.state, "pending"))).orderBy(
      asc(invitationTable.invitedAt),
      asc(invitationTable.position),
    );
  const requestsWhere = (condition: SQL | undefined) =>
    drizzle.select(requestColumns).from(requestTable).where(condition);
  const latestActivity = async (condition: SQL | undefined, limit: number) => {
    const rows = await drizzle
      .select()
      .from(activityTable)
      .where(condition)
      .orderBy(desc(activityTable.id))
      .limit(limit);
    return rows.map((row) => ({ ...row, id: String(row.id) }));
  };
  const given = async (condition: SQL | undefined, limit: number) => {
    const { target, id } = activityTable;
    const rows = await drizzle
      .select({ target })
      .from(activityTable)
      .where(and(condition, isNotNull(activityTable.to)))
      .groupBy(target)
      .orderBy(desc(max(id)))
      .limit(limit);
    return rows.map((row) => row.target);
  };

  return {
    lock: database.lock ?? processLock(),
    count: createPostgresCounter(drizzle),

    invitations: async (roomId) => pending(eq(invitationTable.roomId, roomId)),
    invitationsFor: async (email) => pending(eq(invitationTable.email, email)),
    invitation: async (id) => {
      const [found] = await invitationsWhere(eq(invitationTable.id, id));
      return found ?? null;
    },
    invitationByToken: async (tokenHash) => {
      const [found] = await invitationsWhere(eq(invitationTable.tokenHash, tokenHash)).limit(1);
      return found ?? null;
    },
    saveInvitation: async (invitation) => {
      const { id, roomId, email, role, message, invitedBy } = invitation;
      const { invitedAt, expiresAt, tokenHash, state } = invitation;
      const others = { roomId, email, role, message, invitedBy };
      const set = { ...others, invitedAt, expiresAt, tokenHash, state };
      await drizzle
        .insert(invitationTable)
        .values({ id, ...set })
        .onConflictDoUpdate({ target: invitationTable.id, set });
    },

    requests: async (roomId) =>
      requestsWhere(
        and(eq(requestTable.roomId, roomId), eq(requestTable.state, "pending")),
      ).orderBy(asc(requestTable.requestedAt), asc(requestTable.position)),
    request: async (roomId, userId) => {
      const [found] = await requestsWhere(
        and(eq(requestTable.roomId, roomId), eq(requestTable.userId, userId)),
      );
      return found ?? null;
    },
    saveRequest: async ({ roomId, userId, role, message, requestedAt, state }) => {
      const set = { role, message, requestedAt, state };
      await drizzle
        .insert(requestTable)
        .values({ roomId, userId, ...set })
        .onConflictDoUpdate({ target: [requestTable.roomId, requestTable.userId], set });
    },

    record: async (entries) => {
      if (entries.length === 0) return;
      await drizzle.insert(activityTable).values(
        entries.map(({ roomId, at, by, kind, target, from, to }) => ({
          ...{ roomId, at, by, kind, target, from, to },
        })),
      );
    },
    activity: async (roomId, cursor, limit) => {
      const found = await latestActivity(
        and(
          eq(activityTable.roomId, roomId),
          isPosition(cursor) ? lt(activityTable.id, BigInt(cursor)) : undefined,
        ),
        limit + 1,
      );
      const items = found.slice(0, limit);
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    lastActivity: async (roomId, kind, target) => {
      const [last] = await latestActivity(
        and(
          eq(activityTable.roomId, roomId),
          eq(activityTable.kind, kind),
          eq(activityTable.target, target),
        ),
        1,
      );
      return last ?? null;
    },
    collaborators: async (userId, limit) => {
      const byThem = eq(activityTable.by, userId);
      const [userIds, groupIds] = await Promise.all([
        given(
          and(byThem, eq(activityTable.kind, "person"), ne(activityTable.target, userId)),
          limit,
        ),
        given(and(byThem, eq(activityTable.kind, "group")), limit),
      ]);
      return { userIds, groupIds };
    },

    forget: async (roomId) => {
      await drizzle.transaction(async (transaction) => {
        for (const table of [invitationTable, requestTable, activityTable]) {
          await transaction.delete(table).where(eq(table.roomId, roomId));
        }
      });
    },
  };
}

const { position: _invitationOrder, ...invitationColumns } = getTableColumns(invitationTable);
const { position: _requestOrder, ...requestColumns } = getTableColumns(requestTable);

/** As `activity` answers it; a greater number would not be one to the database. */
function isPosition(cursor: string | null): cursor is string {
  return cursor !== null && /^[1-9]\d{0,17}$/.test(cursor);
}
