import { codes } from "@guestlist/client";
import * as z from "zod/mini";

/** A problem as it is answered, with whatever else its code has to say. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(codes),
  requestId: z.string(),
});
