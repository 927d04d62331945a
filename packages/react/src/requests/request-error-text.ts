import { ShareError } from "@guestlist/api/client";
import type { Messages } from "../messages/basic-messages.ts";
import type { requestMessages } from "../messages/request-messages.ts";
import type { Widened } from "../messages/widened.ts";
import { errorText } from "../wording/error-text.ts";

type RequestTexts = Widened<typeof requestMessages>["requestAccess"];

/** Why access was not asked for. */
export function requestErrorText(texts: Messages, request: RequestTexts, error: Error): string {
  if (error instanceof ShareError) {
    const { code, retryAfter } = error;
    if (code === "rate_limited" && retryAfter !== undefined) {
      return request.rateLimited(Math.max(1, Math.ceil(retryAfter / 1_000)));
    }
    // Between the list and the answer, requests stopped being possible here.
    if (code === "room_not_found" || code === "no_access") return request.askSomeone;
  }
  return request.notSent(errorText(texts, error));
}
