import type { RoleId, Snapshot } from "@guestlist/access";
import type { Code } from "./codes.ts";
import type { ProblemDetails } from "./problem.ts";
import type { Person } from "./room-access.ts";

/** Codes the client adds to the API's own: no answer came, or it was not the API's. */
export type ClientCode = Code | "offline" | "unexpected_answer";

/** What else is known of a failure. */
export interface ShareErrorDetails extends ProblemDetails {
  status?: number;
  retryAfter?: number;
}

/** Why a call failed. `code` tells what to say; `title` is the API's own sentence. */
export class ShareError extends Error {
  override readonly name = "ShareError";
  readonly code: ClientCode;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** How long to wait before trying again, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** What the room says now, of a conflict. */
  readonly current: Snapshot | undefined;
  /** Who changed it, of a conflict, when it is known. */
  readonly by: Person | undefined;
  /** When they did, in ISO 8601. */
  readonly at: string | undefined;
  /** The roles that can be asked for, of `no_access`; empty where none can. */
  readonly requestableRoles: readonly RoleId[];
  /** The room an invitation led to, of `invitation_used` to whom it was for. */
  readonly roomId: string | undefined;
  /** How many entries fit, of `too_many_collaborators`. */
  readonly limit: number | undefined;

  constructor(code: ClientCode, title: string, details: ShareErrorDetails = {}) {
    super(title);
    this.code = code;
    this.status = details.status ?? 0;
    this.retryAfter = details.retryAfter;
    this.current = details.current;
    this.by = details.by;
    this.at = details.at;
    this.requestableRoles = details.requestableRoles ?? [];
    this.roomId = details.roomId;
    this.limit = details.limit;
  }
}
