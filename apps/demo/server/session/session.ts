import type { Caller, Directory, DirectoryUser } from "@guestlist/api";
import { type Context, Hono } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import type { Session } from "../../model/person.ts";
import { Refusal } from "../http/problem.ts";
import { readOneText } from "../http/read-body.ts";
import { demoPerson } from "../people/demo-person.ts";
import { emailAddressOf } from "../people/email-address.ts";
import { newcomerOf } from "../people/newcomer-of.ts";
import type { Newcomers } from "../people/newcomers.ts";
import type { SessionCookie } from "./session-cookie.ts";

export interface SessionOptions extends SessionCookie {
  directory: Directory;
  newcomers: Newcomers;
  /** Signs the cookie. */
  secret: string;
  signInByName: boolean;
}

/** How long one stays signed in, in seconds. */
const lifetime = 60 * 60 * 24 * 30;

/** Who sends the request, by its signed cookie; `null` for nobody. */
export async function callerOf(c: Context, options: SessionOptions): Promise<Caller | null> {
  const kept = await getSignedCookie(c, options.secret, options.cookieName);
  const userId = kept ? userIdFrom(kept) : null;
  if (userId === null) return null;
  const user = await userOf(userId, options.directory);
  return user && callerFrom(user);
}

/**
 * `POST` signs in: someone by their id, or whoever has an address; an address that is nobody's
 * becomes a new person. `DELETE` signs out, `GET` says who one is.
 */
export function sessionRoutes(options: SessionOptions) {
  const { directory, secret, cookieName, secure, signInByName } = options;
  const cookie = { path: "/", httpOnly: true, sameSite: "Lax", secure } as const;
  return new Hono()
    .get("/", async (c) => {
      const caller = await callerOf(c, options);
      const user = caller && (await userOf(caller.userId, directory));
      return c.json<Session>({ person: user ? demoPerson(user) : null }, 200);
    })
    .post("/", async (c) => {
      if (!signInByName) throw new Refusal("sign_in_off");
      const [key, text] = await readOneText(c, ["userId", "email"]);
      const userId = key === "userId" ? text : await idOfAddress(text, options);
      if (!(await userOf(userId, directory))) throw new Refusal("unknown_person");
      const value = `${now() + lifetime} ${userId}`;
      await setSignedCookie(c, cookieName, value, secret, { ...cookie, maxAge: lifetime });
      return c.body(null, 204);
    })
    .delete("/", (c) => {
      deleteCookie(c, cookieName, cookie);
      return c.body(null, 204);
    });
}

/** Browsers forget a cookie when its time is over; whoever copied one may not. */
function userIdFrom(value: string): string | null {
  const [, end, userId] = /^(\d{1,12}) (.+)$/su.exec(value) ?? [];
  return userId !== undefined && Number(end) > now() ? userId : null;
}

function now(): number {
  return Math.floor(Date.now() / 1_000);
}

/** Whose address it is; nobody proves it, which is why signing in by name must be on. */
async function idOfAddress(
  typed: string,
  { directory, newcomers }: Pick<SessionOptions, "directory" | "newcomers">,
): Promise<string> {
  const address = emailAddressOf(typed);
  if (address === null) throw new Refusal("invalid_email");
  const newcomer = newcomerOf(address);
  const [holder] = await directory.byEmail([address], { userId: newcomer.id });
  if (holder) return holder.id;
  if (!(await newcomers.add(newcomer))) throw new Refusal("too_many_newcomers");
  return newcomer.id;
}

async function userOf(userId: string, directory: Directory): Promise<DirectoryUser | null> {
  const [user] = await directory.users([userId], { userId });
  return user ?? null;
}

function callerFrom({ id, email }: DirectoryUser): Caller {
  return email === undefined ? { userId: id } : { userId: id, email, emailVerified: true };
}
