import type { Token } from "@guestlist/client";
import * as z from "zod/mini";
import { exactly, identifier } from "../schemas/index.ts";

export const tokenRequest = exactly<{ room?: string }>()(
  z.strictObject({ room: z.exactOptional(identifier) }),
);

export const token = exactly<Token>()(z.strictObject({ token: z.string() }));
