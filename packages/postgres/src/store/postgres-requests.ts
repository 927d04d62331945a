import type { Requests } from "@guestlist/api";
import { and, asc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { DrizzleDatabase } from "../database/database.ts";
import { requestTable as table } from "./store-tables.ts";

const { position: _, ...columns } = getTableColumns(table);

/** Requests in the store's own table. */
export function createPostgresRequests(drizzle: DrizzleDatabase): Requests {
  const where = (...conditions: SQL[]) =>
    drizzle
      .select(columns)
      .from(table)
      .where(and(...conditions));
  return {
    list: async (roomId) =>
      where(eq(table.roomId, roomId), eq(table.state, "pending")).orderBy(
        asc(table.requestedAt),
        asc(table.position),
      ),
    find: async (roomId, userId) => {
      const [found] = await where(eq(table.roomId, roomId), eq(table.userId, userId));
      return found ?? null;
    },
    save: async ({ roomId, userId, role, message, requestedAt, state }) => {
      const set = { role, message, requestedAt, state };
      await drizzle
        .insert(table)
        .values({ roomId, userId, ...set })
        .onConflictDoUpdate({ target: [table.roomId, table.userId], set });
    },
    forget: async (roomId) => {
      await drizzle.delete(table).where(eq(table.roomId, roomId));
    },
  };
}
