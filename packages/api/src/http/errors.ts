import type { Code, ProblemDetails } from "@guestlist/client";

/** Every error the API answers, with its status and a title for people. The code is the contract. */
export const problems = {
  malformed_json: [400, "The body is not valid JSON."],
  invalid_body: [400, "The body is not what this route takes."],
  invalid_id: [400, "An id is not valid."],
  invalid_email: [400, "An e-mail address is not valid."],
  unknown_role: [400, "There is no such role."],
  unknown_person: [400, "There is no such person."],
  unknown_group: [400, "There is no such group."],
  too_many_items: [400, "That is too much at once."],
  unauthenticated: [401, "Sign in first."],
  no_access: [403, "You do not have access."],
  not_allowed: [403, "You may not do this."],
  grant_exceeds_own: [403, "You cannot give more than you have."],
  target_outranks_you: [403, "They have a higher role than you."],
  cross_site: [403, "Requests from other sites are refused."],
  invitation_other_account: [403, "The invitation is for another e-mail address."],
  room_not_found: [404, "There is no such room, or you do not have access."],
  not_found: [404, "There is nothing here."],
  invitation_not_found: [404, "There is no such invitation any more."],
  method_not_allowed: [405, "This route does not take that method."],
  conflict: [409, "Someone else changed this."],
  last_owner: [409, "The last owner must stay."],
  already_answered: [409, "Someone else has answered this."],
  invitation_used: [409, "The invitation was used already."],
  invitation_expired: [410, "The invitation has expired."],
  body_too_large: [413, "The body is too large."],
  unsupported_media_type: [415, "The body must be application/json."],
  too_many_collaborators: [422, "The room has no place for more."],
  upstream_refused: [422, "The change was refused."],
  rate_limited: [429, "Too many requests."],
  internal: [500, "Something went wrong."],
  upstream_misconfigured: [502, "Sharing is not set up correctly."],
  bad_upstream: [502, "A service that sharing needs gave an answer that could not be read."],
  unknown_outcome: [502, "It is not known whether the change was made."],
  upstream_unavailable: [503, "A service that sharing needs cannot be reached."],
  upstream_timeout: [504, "A service that sharing needs did not answer in time."],
} as const satisfies Record<Code, readonly [status: number, title: string]>;

/** A refusal or a failure, answered as `application/problem+json`. */
export class ShareApiError extends Error {
  override readonly name = "ShareApiError";
  readonly code: Code;
  readonly status: number;
  /** Members beside the standard ones, such as `current` of a conflict. */
  readonly details: ProblemDetails;
  /** Seconds to wait, sent as `Retry-After`. */
  readonly retryAfter: number | undefined;
  /** The class of an error that nobody foresaw; for the log, never for an answer. */
  readonly kind: string | undefined;

  constructor(
    code: Code,
    options: {
      details?: ProblemDetails;
      retryAfter?: number;
      kind?: string;
    } = {},
  ) {
    const [status, title] = problems[code];
    super(title);
    this.code = code;
    this.status = status;
    this.details = options.details ?? {};
    this.retryAfter = options.retryAfter;
    this.kind = options.kind;
  }
}
