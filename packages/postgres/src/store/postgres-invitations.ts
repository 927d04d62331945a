import type { Invitations } from "@guestlist/api";
import { and, asc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { DrizzleDatabase } from "../database/database.ts";
import { invitationTable as table } from "./store-tables.ts";

const { position: _, ...columns } = getTableColumns(table);

/** Invitations in the store's own table. */
export function createPostgresInvitations(drizzle: DrizzleDatabase): Invitations {
  const where = (condition: SQL | undefined) =>
    drizzle.select(columns).from(table).where(condition);
  const pending = (condition: SQL) =>
    where(and(condition, eq(table.state, "pending"))).orderBy(
      asc(table.invitedAt),
      asc(table.position),
    );
  return {
    list: async (roomId) => pending(eq(table.roomId, roomId)),
    listFor: async (email) => pending(eq(table.email, email)),
    find: async (id) => {
      const [found] = await where(eq(table.id, id));
      return found ?? null;
    },
    findByToken: async (tokenHash) => {
      const [found] = await where(eq(table.tokenHash, tokenHash)).limit(1);
      return found ?? null;
    },
    save: async (invitation) => {
      const { id, roomId, email, role, message, invitedBy } = invitation;
      const { invitedAt, expiresAt, tokenHash, state } = invitation;
      const others = { roomId, email, role, message, invitedBy };
      const set = { ...others, invitedAt, expiresAt, tokenHash, state };
      await drizzle
        .insert(table)
        .values({ id, ...set })
        .onConflictDoUpdate({ target: table.id, set });
    },
    forget: async (roomId) => {
      await drizzle.delete(table).where(eq(table.roomId, roomId));
    },
  };
}
