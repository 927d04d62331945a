import type { RoleId, Snapshot } from "@guestlist/access";
import type { Person } from "./room-access.ts";

/** Every reason for which the API refuses, or fails, by status. */
export const codes = [
  // 400
  "malformed_json",
  "invalid_body",
  "invalid_id",
  "invalid_email",
  "unknown_role",
  "unknown_person",
  "unknown_group",
  "too_many_items",
  // 401
  "unauthenticated",
  // 403
  "no_access",
  "not_allowed",
  "grant_exceeds_own",
  "target_outranks_you",
  "cross_site",
  "invitation_other_account",
  // 404
  "room_not_found",
  "not_found",
  "invitation_not_found",
  // 405
  "method_not_allowed",
  // 409
  "conflict",
  "last_owner",
  "already_answered",
  "invitation_used",
  // 410
  "invitation_expired",
  // 413
  "body_too_large",
  // 415
  "unsupported_media_type",
  // 422
  "too_many_collaborators",
  "upstream_refused",
  // 429
  "rate_limited",
  // 500
  "internal",
  // 502
  "upstream_misconfigured",
  "bad_upstream",
  "unknown_outcome",
  // 503
  "upstream_unavailable",
  // 504
  "upstream_timeout",
] as const;

export type Code = (typeof codes)[number];

/** What a problem says beside its code, where it is known. */
export interface ProblemDetails {
  /** What the room says now, of `conflict`. */
  current?: Snapshot;
  /** Who changed it, of `conflict`. */
  by?: Person;
  /** When they did, in ISO 8601. */
  at?: string;
  /** What can be asked for, weakest first, of `no_access`. */
  requestableRoles?: readonly RoleId[];
  /** Where the invitation led, of `invitation_used` to whom it was for. */
  roomId?: string;
  /** How many entries fit, of `too_many_collaborators`. */
  limit?: number;
  /** Whom there is nobody like, of `unknown_person`. */
  userId?: string;
  /** Which group there is none like, of `unknown_group`. */
  groupId?: string;
  /** Where a body is wrong, of `invalid_body` and the like. */
  issues?: readonly { path: string; message: string }[];
}

/** A problem as it is answered: RFC 9457, with the code as the contract and the title for people. */
export interface Problem extends ProblemDetails {
  type: string;
  title: string;
  status: number;
  code: Code;
  requestId: string;
}
