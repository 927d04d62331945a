import type { ActivityItem, Activity as ActivityPage } from "@guestlist/client";
import * as z from "zod/mini";
import { cursor, displayGroup, exactly, generalAccess, person, role } from "../schemas/index.ts";

const item = { id: z.string(), at: z.string(), by: person };
const moved = { from: z.nullable(role), to: z.nullable(role) };

const activityItem = exactly<ActivityItem>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ ...item, kind: z.literal("person"), person, ...moved }),
    z.strictObject({ ...item, kind: z.literal("group"), group: displayGroup, ...moved }),
    z.strictObject({ ...item, kind: z.literal("general"), from: generalAccess, to: generalAccess }),
    z.strictObject({ ...item, kind: z.literal("settings"), editorsCanShare: z.boolean() }),
    z.strictObject({ ...item, kind: z.literal("invitation"), email: z.string(), ...moved }),
    z.strictObject({ ...item, kind: z.literal("request"), person, role }),
  ]),
);

export const activityPage = exactly<ActivityPage>()(
  z.strictObject({ items: z.array(activityItem), nextCursor: cursor }),
);
