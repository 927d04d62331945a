import { ShareApiError } from "../errors.ts";

const safeMethods = new Set(["GET", "HEAD"]);

/**
 * Refuses an unsafe request that a page of another origin sends with someone's cookies. With
 * neither `Origin` nor `Sec-Fetch-Site` a cookie cannot be trusted; without a cookie there is no
 * browser session to ride on, and `authenticate` decides.
 * @throws {ShareApiError} `cross_site`
 */
export function refuseCrossSite(request: Request, origins: readonly string[]): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  if (origin === null && site === null) {
    if (request.headers.has("Cookie")) throw new ShareApiError("cross_site");
    return;
  }
  // Stryker disable next-line ConditionalExpression: Only the types need it.
  if (origin !== null && origins.includes(origin)) return;
  const fromElsewhere = site !== null && site !== "same-origin" && site !== "none";
  if (fromElsewhere || (origin !== null && !isOwnOrigin(origin, request.url))) {
    throw new ShareApiError("cross_site");
  }
}

/** Behind a proxy that ends TLS the request says `http` where the page says `https`. */
function isOwnOrigin(origin: string, requestUrl: string): boolean {
  const own = new URL(requestUrl);
  return origin === own.origin || origin === `https://${own.host}`;
}

/** The headers that let a page of an allowed origin read the answer; none for any other. */
export function corsHeaders(request: Request, origins: readonly string[]): Record<string, string> {
  if (origins.length === 0) return {};
  const origin = request.headers.get("Origin");
  // Stryker disable next-line ConditionalExpression: Only the types need it.
  if (origin === null || !origins.includes(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "Retry-After, X-Request-Id",
  };
}
