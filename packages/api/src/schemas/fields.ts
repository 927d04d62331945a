import { isEmailAddress, isIdentifier, limits } from "@guestlist/access";
import * as z from "zod/mini";
import { refusal } from "./issue.ts";

export const identifier = z
  .string()
  .check(
    z.refine(isIdentifier, refusal("invalid_id", "This is not a valid id.")),
    z.meta({ minLength: 1, maxLength: limits.idLength }),
  );

export const emailAddress = z
  .string()
  .check(z.refine(isEmailAddress, refusal("invalid_email", "This is not an e-mail address.")));

/** What someone writes; a database cannot keep NUL, nor half of a character. */
export const message = z.string().check(
  z.maxLength(limits.messageLength),
  z.refine((text) => text.isWellFormed() && !text.includes("\u0000"), {
    error: "This holds characters that are none.",
  }),
);

/** A list that is answered with `too_many_items` where it is longer. */
export function listOf<Item extends z.ZodMiniType>(item: Item, most: number, what: string) {
  return z
    .array(item)
    .check(
      z.refine(
        (items) => items.length <= most,
        refusal("too_many_items", `At most ${most} ${what}.`),
      ),
    );
}
