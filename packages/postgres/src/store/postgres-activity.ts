import type { Activity } from "@guestlist/api";
import { and, desc, eq, isNotNull, lt, max, ne, type SQL } from "drizzle-orm";
import type { DrizzleDatabase } from "../database/database.ts";
import { activityTable as table } from "./store-tables.ts";

/** Activity in the store's own table. */
export function createPostgresActivity(drizzle: DrizzleDatabase): Activity {
  const newest = async (limit: number, ...conditions: (SQL | undefined)[]) => {
    const rows = await drizzle
      .select()
      .from(table)
      .where(and(...conditions))
      .orderBy(desc(table.id))
      .limit(limit);
    return rows.map((row) => ({ ...row, id: String(row.id) }));
  };
  const given = async (limit: number, ...conditions: SQL[]) => {
    const rows = await drizzle
      .select({ target: table.target })
      .from(table)
      .where(and(...conditions, isNotNull(table.to)))
      .groupBy(table.target)
      .orderBy(desc(max(table.id)))
      .limit(limit);
    return rows.map(({ target }) => target);
  };
  return {
    record: async (entries) => {
      if (entries.length === 0) return;
      await drizzle.insert(table).values(
        entries.map(({ roomId, at, by, kind, target, from, to }) => ({
          ...{ roomId, at, by, kind, target, from, to },
        })),
      );
    },
    list: async (roomId, cursor, limit) => {
      const found = await newest(
        limit + 1,
        eq(table.roomId, roomId),
        isPosition(cursor) ? lt(table.id, BigInt(cursor)) : undefined,
      );
      const items = found.slice(0, limit);
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    latest: async (roomId, kind, target) => {
      const about = [eq(table.roomId, roomId), eq(table.kind, kind), eq(table.target, target)];
      const [last] = await newest(1, ...about);
      return last ?? null;
    },
    collaborators: async (userId, limit) => {
      const byThem = eq(table.by, userId);
      const [userIds, groupIds] = await Promise.all([
        given(limit, byThem, eq(table.kind, "person"), ne(table.target, userId)),
        given(limit, byThem, eq(table.kind, "group")),
      ]);
      return { userIds, groupIds };
    },
    forget: async (roomId) => {
      await drizzle.delete(table).where(eq(table.roomId, roomId));
    },
  };
}

/** As `list` answers it; a greater number would not be one to the database. */
function isPosition(cursor: string | null): cursor is string {
  return cursor !== null && /^[1-9]\d{0,17}$/.test(cursor);
}
