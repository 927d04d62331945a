import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that a page of another origin asks for with someone's cookie, by the same rule
 * as the share API: both headers must say “same origin”, and without either a cookie counts for
 * nothing. `hono/csrf` looks at form bodies only.
 */
export function refuseCrossSite(publicOrigin: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (safeMethods.has(c.req.method)) return await next();
    const origin = c.req.header("Origin");
    const site = c.req.header("Sec-Fetch-Site");
    const own = new URL(c.req.url);
    const isUnknown = origin === undefined && site === undefined;
    const isForeign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined && ![own.origin, `https://${own.host}`, publicOrigin].includes(origin));
    if (isForeign || (isUnknown && c.req.header("Cookie") !== undefined)) {
      return problem(c, "cross_site");
    }
    return await next();
  };
}
