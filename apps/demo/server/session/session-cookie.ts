import type { Environment } from "../environment/environment.ts";

export interface SessionCookie {
  cookieName: string;
  /** Whether the cookie travels over TLS only. */
  secure: boolean;
}

/**
 * Browsers send cookies to every port of a host: each demo has its own name. Behind TLS it also has
 * the prefix that browsers keep from other hosts of the domain and from pages without TLS.
 */
export function sessionCookie({
  port,
  publicUrl,
}: Pick<Environment, "port" | "publicUrl">): SessionCookie {
  const secure = publicUrl?.protocol === "https:";
  return { cookieName: `${secure ? "__Host-" : ""}guestlist_demo_${port}`, secure };
}
