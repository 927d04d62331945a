import type { Context, TypedResponse } from "hono";
import { problems, ShareApiError } from "./errors.ts";
import { corsHeaders } from "./guards/cross-site.ts";
import { type AnswerNote, noteAnswer } from "./log-answer.ts";

/** What Hono knows about a request of ours. */
export interface ShareEnv {
  Variables: { requestId: string; note?: AnswerNote };
}

/** The headers of every answer. Prepared once: touching them after the handler is what costs. */
const constantHeaders = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

function headersFor(c: Context<ShareEnv>, origins: readonly string[]): Record<string, string> {
  return {
    ...constantHeaders,
    ...corsHeaders(c.req.raw, origins),
    "X-Request-Id": c.get("requestId"),
  };
}

/** A JSON answer, typed for the client. */
export function answer<T>(
  c: Context<ShareEnv>,
  body: T,
  origins: readonly string[],
  status: 200 | 202 = 200,
): TypedResponse<T, 200, "json"> {
  noteAnswer(c, { status });
  const response: unknown = c.newResponse(JSON.stringify(body), status, {
    ...headersFor(c, origins),
    "Content-Type": "application/json; charset=utf-8",
  });
  // The same marriage of a response and its type that Hono's own `c.json` makes.
  return response as TypedResponse<T, 200, "json">;
}

/** An answer without a body. */
export function answerNothing<T>(
  c: Context<ShareEnv>,
  origins: readonly string[],
  more: Record<string, string> = {},
): TypedResponse<T, 200, "json"> {
  noteAnswer(c, { status: 204 });
  const response: unknown = c.newResponse(null, 204, { ...headersFor(c, origins), ...more });
  return response as TypedResponse<T, 200, "json">;
}

/** An error as RFC 9457 problem details. */
export function answerProblem(
  c: Context<ShareEnv>,
  error: ShareApiError,
  origins: readonly string[],
  more: Record<string, string> = {},
): Response {
  const [status, title] = problems[error.code];
  const { code, kind } = error;
  noteAnswer(c, { status, code, ...(kind !== undefined && { kind }) });
  const requestId = c.get("requestId");
  const body = {
    ...error.details,
    type: "about:blank",
    title,
    status,
    code,
    requestId,
  };
  return c.newResponse(JSON.stringify(body), status, {
    ...headersFor(c, origins),
    "Content-Type": "application/problem+json; charset=utf-8",
    ...(error.retryAfter !== undefined && { "Retry-After": String(error.retryAfter) }),
    ...more,
  });
}

/** Anything that is not ours to name is `internal`; only the kind of error is written down. */
export function asShareApiError(error: unknown): ShareApiError {
  if (error instanceof ShareApiError) return error;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return new ShareApiError("internal", { kind });
}
