import type { MiddlewareHandler } from "hono";

/** What a page of the demo may load, and who may frame it. */
export function pageHeaders(options: {
  liveblocksUrl: string | null;
  hsts: boolean;
}): MiddlewareHandler {
  const liveblocks = options.liveblocksUrl ?? "https://api.liveblocks.io";
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
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Content-Type-Options", "nosniff");
    if (options.hsts) c.header("Strict-Transport-Security", "max-age=31536000");
  };
}

/** An answer of the API is no page: nothing may run or frame it. */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "private, no-store");
  c.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  c.header("Referrer-Policy", "no-referrer");
  c.header("X-Content-Type-Options", "nosniff");
};
