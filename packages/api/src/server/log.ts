import type { RequestContext } from "./request-context.ts";

/** What went wrong beside what was answered, in one line that holds nothing of anybody's. */
export function logWarning(
  { requestId }: RequestContext,
  code: "activity_not_recorded" | "mail_not_sent" | "invitation_not_claimed",
) {
  console.warn(JSON.stringify({ level: "warn", requestId, code }));
}
