import type { Context } from "hono";
import { problems, ShareApiError } from "./errors.ts";
import { corsHeaders } from "./guards/cross-site.ts";
import { noteAnswer } from "./log-answer.ts";
import type { ShareEnv } from "./share-env.ts";

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

/** A JSON answer. */
export function answer(
  c: Context<ShareEnv>,
  body: unknown,
  origins: readonly string[],
  status: 200 | 202 = 200,
): Response {
  noteAnswer(c, { status });
  return c.newResponse(JSON.stringify(body), status, {
    ...headersFor(c, origins),
    "Content-Type": "application/json; charset=utf-8",
  });
}

/** An answer without a body. */
export function answerNothing(
  c: Context<ShareEnv>,
  origins: readonly string[],
  more: Record<string, string> = {},
): Response {
  noteAnswer(c, { status: 204 });
  return c.newResponse(null, 204, { ...headersFor(c, origins), ...more });
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
