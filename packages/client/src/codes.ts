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
