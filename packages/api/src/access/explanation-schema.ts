import type { AccessExplanation } from "@guestlist/client";
import * as z from "zod/mini";
import { accessPath } from "../room/index.ts";
import { ability, exactly, roleOrNone } from "../schemas/index.ts";

export const explanation = exactly<AccessExplanation>()(
  z.strictObject({
    role: roleOrNone,
    paths: z.array(accessPath),
    abilities: z.array(ability),
    withoutPersonal: roleOrNone,
  }),
);
