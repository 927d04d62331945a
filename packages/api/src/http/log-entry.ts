import type { Code } from "@guestlist/client";

interface Entry {
  /** `error` is for somebody to repair, `warn` may pass by itself. */
  level: "info" | "warn" | "error";
  /** The answer's `X-Request-Id`. */
  requestId: string;
}

/** A request that was answered. */
interface Answered extends Entry {
  method: string;
  /** The pattern of its path, such as `/rooms/:roomId/access`; `null` where none matches. */
  route: string | null;
  status: number;
  /** How long it took, in milliseconds. */
  duration: number;
  /** What a problem was answered with. */
  code?: Code;
  /** The class of an error that nobody foresaw. */
  kind?: string;
}

/** What failed without an answer telling of it. */
interface Failed extends Entry {
  level: "warn";
  code: WarningCode;
}

export type WarningCode = "activity_not_recorded" | "mail_not_sent" | "invitation_not_claimed";

/**
 * What the API tells those who run it. Nothing in it was sent by anybody: no id, name, address,
 * token, query or text of another service.
 */
export type LogEntry = Answered | Failed;
