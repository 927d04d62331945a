import { ShareError } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { errorText } from "../wording/error-text.ts";

/** Why access was not asked for. */
export function requestErrorText(
  texts: Texts<"requestAccess" | "errors" | "rateLimited">,
  error: Error,
): string {
  const { requestAccess } = texts;
  if (error instanceof ShareError) {
    const { code, retryAfter } = error;
    if (code === "rate_limited" && retryAfter !== undefined) {
      return requestAccess.rateLimited(Math.max(1, Math.ceil(retryAfter / 1_000)));
    }
    // Between the list and the answer, requests stopped being possible here.
    if (code === "room_not_found" || code === "no_access") return requestAccess.askSomeone;
  }
  return requestAccess.notSent(errorText(texts, error));
}
