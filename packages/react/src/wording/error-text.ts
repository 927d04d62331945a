import { ShareError } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";

/** Why something failed, for people. Never the server's own text, which is in no language here. */
export function errorText(
  { errors, rateLimited }: Texts<"errors" | "rateLimited">,
  error: unknown,
): string {
  if (!(error instanceof ShareError)) return errors.other;
  if (error.code === "rate_limited" && error.retryAfter !== undefined) {
    return rateLimited(Math.max(1, Math.ceil(error.retryAfter / 1_000)));
  }
  return errors[error.code] ?? errors.other;
}
