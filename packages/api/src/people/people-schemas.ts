import type { Candidates, DisplayGroup, DisplayUser, GroupMembers } from "@guestlist/client";
import * as z from "zod/mini";
import {
  cursor,
  displayGroup,
  displayUser,
  exactly,
  group,
  person,
  role,
} from "../schemas/index.ts";

export const candidates = exactly<Candidates>()(
  z.strictObject({
    people: z.array(z.strictObject({ user: person, has: z.nullable(role) })),
    groups: z.array(z.strictObject({ group, has: z.nullable(role) })),
    email: z.nullable(z.string()),
  }),
);

export const members = exactly<GroupMembers>()(
  z.strictObject({ items: z.array(person), nextCursor: cursor }),
);

export const mentions = exactly<DisplayUser[]>()(z.array(displayUser));
export const users = exactly<(DisplayUser | null)[]>()(z.array(z.nullable(displayUser)));
export const groups = exactly<(DisplayGroup | null)[]>()(z.array(z.nullable(displayGroup)));
