import type { RoleId, RoleSet } from "@guestlist/access";
import * as z from "zod/mini";
import { refusal } from "./issue.ts";

export type RoleSchema = z.ZodMiniType<RoleId>;

/** Roles as bodies name them. They depend on the app's set, so each API makes its own. */
export interface RoleSchemas {
  any: RoleSchema;
  /** An owner is a person: the role is kept in the room's metadata, not in an entry. */
  shared: RoleSchema;
  /** What was seen, which may be no role. */
  seen: RoleSchema;
  /** What a request is answered with. */
  requestAnswer: RoleSchema;
}

export function createRoleSchemas({ ids, ownerId }: RoleSet): RoleSchemas {
  const shared = ids.filter((id) => id !== ownerId);
  return {
    any: oneOf(ids),
    shared: oneOf(shared),
    seen: oneOf([...ids, "custom"]),
    requestAnswer: oneOf([...shared, "pending"]),
  };
}

function oneOf(ids: readonly RoleId[]): RoleSchema {
  return z.string().check(
    z.refine((id) => ids.includes(id), refusal("unknown_role", "There is no such role.")),
    z.meta({ enum: [...ids] }),
  );
}
