import type { MiddlewareHandler } from "hono";

/** The headers of an answer that is no page: nothing may keep it, run it or frame it. */
export const constantHeaders = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Puts the constant headers on every answer. */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(constantHeaders)) c.header(name, value);
};

/**
 * What a page of the demo may load, and who may frame it.
 * @param liveblocksUrl the server that browsers connect to; `null` for Liveblocks' cloud.
 */
export function pageHeaders(liveblocksUrl: string | null): MiddlewareHandler {
  const liveblocks = liveblocksUrl ?? "https://api.liveblocks.io";
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self' ${liveblocks} ${liveblocks.replace(/^http/, "ws")}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  return async (c, next) => {
    await next();
    c.header("Content-Security-Policy", policy);
    c.header("Referrer-Policy", constantHeaders["Referrer-Policy"]);
    c.header("X-Content-Type-Options", constantHeaders["X-Content-Type-Options"]);
  };
}
