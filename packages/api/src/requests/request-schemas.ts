import type { RoleSet } from "@guestlist/access";
import type { AccessRequest, AccessRequestAnswer } from "@guestlist/client";
import * as z from "zod/mini";
import { createRoleSchemas, exactly, message } from "../schemas/index.ts";

export const accessRequest = (roleSet: RoleSet) =>
  exactly<AccessRequest>()(
    z.strictObject({
      role: z.exactOptional(createRoleSchemas(roleSet).shared),
      message: z.exactOptional(message),
    }),
  );

export const accessRequestAnswer = exactly<AccessRequestAnswer>()(
  z.strictObject({ status: z.enum(["pending", "already"]) }),
);
