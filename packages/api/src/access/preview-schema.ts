import { limits } from "@guestlist/access";
import type { ChangePreview, PreviewRequest } from "@guestlist/client";
import * as z from "zod/mini";
import type { RoomSettings } from "../room/index.ts";
import { ability, exactly, identifier, listOf, roleOrNone } from "../schemas/index.ts";
import { changeSchema } from "./change-schema.ts";

export const previewRequest = (settings: RoomSettings) =>
  exactly<PreviewRequest>()(
    z.strictObject({
      change: changeSchema(settings),
      people: z.exactOptional(listOf(identifier, limits.previewPeople, "people")),
    }),
  );

export const preview = exactly<ChangePreview>()(
  z.strictObject({
    impact: z.array(z.strictObject({ userId: z.string(), from: roleOrNone, to: roleOrNone })),
    warnings: z.array(
      z.strictObject({
        code: z.enum(["locks_self_out", "last_owner", "still_has_access"]),
        userId: z.exactOptional(z.string()),
      }),
    ),
    people: z.array(
      z.strictObject({
        userId: z.string(),
        role: roleOrNone,
        abilities: z.array(ability),
        loses: z.boolean(),
      }),
    ),
  }),
);
