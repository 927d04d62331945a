import { guestId } from "@guestlist/access";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const cookieName = "guestlist_guest";
const lifetime = 60 * 60 * 24 * 30;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of a guest who has come before, else one that is not kept. */
export function guestIdOf(c: Context): string {
  return guestId(keptId(c) ?? crypto.randomUUID());
}

/** The id of a guest, kept in a cookie so that a reload is the same guest. It grants nothing. */
export function keepGuestId(c: Context): string {
  const kept = keptId(c);
  if (kept) return guestId(kept);
  const id = crypto.randomUUID();
  setCookie(c, cookieName, id, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: lifetime,
    secure: isSecure(c),
  });
  return guestId(id);
}

/** Behind a proxy that ends TLS only the page's own origin, which was checked, says `https`. */
function isSecure({ req }: Context): boolean {
  return [req.url, req.header("Origin")].some((url) => url?.startsWith("https:"));
}

function keptId(c: Context): string | null {
  const id = getCookie(c, cookieName);
  return id !== undefined && uuid.test(id) ? id : null;
}
