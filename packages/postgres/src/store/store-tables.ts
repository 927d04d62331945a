import type { ActivityKind } from "@guestlist/api";
import { bigint, pgSchema, text, timestamp } from "drizzle-orm/pg-core";

/** Where the store's tables are. */
export const STORE_SCHEMA = "guestlist_store";

// Only what queries need to know of them: `store-migrations.ts` creates them.

const schema = pgSchema(STORE_SCHEMA);

const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: "date" }).notNull();

export const invitationTable = schema.table("invitations", {
  id: text("id").primaryKey(),
  roomId: text("room_id").notNull(),
  email: text("email").notNull(),
  role: text("role").notNull(),
  message: text("message"),
  invitedBy: text("invited_by").notNull(),
  invitedAt: moment("invited_at"),
  expiresAt: moment("expires_at"),
  tokenHash: text("token_hash").notNull(),
  state: text("state", { enum: ["pending", "accepted", "cancelled"] }).notNull(),
  /** The order they came in. */
  position: bigint("position", { mode: "bigint" }).generatedAlwaysAsIdentity(),
});

export const requestTable = schema.table("requests", {
  roomId: text("room_id").notNull(),
  userId: text("user_id").notNull(),
  role: text("role").notNull(),
  message: text("message"),
  requestedAt: moment("requested_at"),
  state: text("state", { enum: ["pending", "answered"] }).notNull(),
  /** The order they came in. */
  position: bigint("position", { mode: "bigint" }).generatedAlwaysAsIdentity(),
});

export const activityTable = schema.table("activity", {
  id: bigint("id", { mode: "bigint" }).generatedAlwaysAsIdentity(),
  roomId: text("room_id").notNull(),
  at: moment("at"),
  by: text("by_id").notNull(),
  kind: text("kind").$type<ActivityKind>().notNull(),
  target: text("target").notNull(),
  from: text("from_value"),
  to: text("to_value"),
});
