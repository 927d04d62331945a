import type { Context } from "hono";

const problems = {
  invalid_body: [400, "The body is not what this route takes."],
  invalid_email: [400, "This is not an e-mail address."],
  unknown_person: [400, "No one here by that name."],
  unauthenticated: [401, "Sign in first."],
  cross_site: [403, "Requests from other sites are refused."],
  not_allowed: [403, "Only an owner can do this."],
  sign_in_off: [403, "Signing in by name is off here."],
  room_not_found: [404, "There is no such document, or you do not have access."],
  not_found: [404, "There is no such route."],
  body_too_large: [413, "The body is too large."],
  unsupported_media_type: [415, "The body must be application/json."],
  too_many_accounts: [422, "This demo has reached its limit of accounts."],
  internal: [500, "Something went wrong."],
  upstream_unavailable: [503, "Liveblocks cannot be reached."],
} as const;

export type ProblemCode = keyof typeof problems;

/** Answers an error in the form the share API uses. */
export function problem(c: Context, code: ProblemCode): Response {
  const [status, title] = problems[code];
  c.set("code", code);
  const body = { type: "about:blank", title, status, code, requestId: c.get("requestId") };
  return c.json(body, status, { "Content-Type": "application/problem+json; charset=utf-8" });
}

/** Thrown to answer a request with a problem. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;

  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(problems[code][1], options);
    this.code = code;
  }
}
