import {
  codes,
  type DisplayGroup,
  type DisplayUser,
  type General,
  type Group,
  type Person,
} from "@guestlist/client";
import * as z from "zod/mini";
import { exactly } from "./exactly.ts";

// Parts of what the API answers, for its description; tests hold real answers against them.

export const code = z.enum(codes);
export const role = z.string().check(z.describe("A role of the set, or `custom`."));
export const roleOrNone = z.nullable(role);
export const ability = z.enum(["read", "comment", "edit", "share", "own"]);
/** Where the next page begins. */
export const cursor = z.nullable(z.string());

const display = {
  id: z.string(),
  name: z.string(),
  avatar: z.nullable(z.string()),
  colors: z.array(z.string()),
};
export const displayUser = exactly<DisplayUser>()(z.strictObject(display));
export const displayGroup = exactly<DisplayGroup>()(
  z.strictObject({ id: z.string(), name: z.string() }),
);

export const person = exactly<Person>()(
  z.strictObject({
    ...display,
    email: z
      .exactOptional(z.string())
      .check(z.describe("Only for those who may share, and for oneself.")),
    external: z.boolean(),
    known: z.boolean(),
  }),
);

export const group = exactly<Group>()(
  z.strictObject({ id: z.string(), name: z.string(), memberCount: z.nullable(z.number()) }),
);

export const generalAccess = exactly<General>()(
  z.discriminatedUnion("audience", [
    z.strictObject({ audience: z.literal("restricted"), role: z.exactOptional(z.null()) }),
    z.strictObject({ audience: z.enum(["organization", "anyone"]), role }),
  ]),
);
