import type { Code } from "../errors.ts";
import type { Seen } from "../room-access.ts";

/** Codes the client adds to the API's own: no answer came, or it was not the API's. */
export type ClientCode = Code | "offline" | "unexpected_answer";

/** Why a call failed. `code` tells what to say; `title` is the API's own sentence. */
export class ShareError extends Error {
  override readonly name = "ShareError";
  readonly code: ClientCode;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** How long to wait before trying again, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** What the room says now, of a conflict. */
  readonly current: Seen | undefined;
  /** How many rows fit, of `too_many_collaborators`. */
  readonly limit: number | undefined;

  constructor(
    code: ClientCode,
    title: string,
    details: { status?: number; retryAfter?: number; current?: Seen; limit?: number } = {},
  ) {
    super(title);
    this.code = code;
    this.status = details.status ?? 0;
    this.retryAfter = details.retryAfter;
    this.current = details.current;
    this.limit = details.limit;
  }
}
