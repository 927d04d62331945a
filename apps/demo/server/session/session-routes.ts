import type { Caller, Directory, DirectoryUser } from "@guestlist/api";
import { type Context, Hono } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import type { Session } from "../../model/person.ts";
import { ProblemError } from "../http/problem.ts";
import { readOneField } from "../http/read-body.ts";
import { accountOfEmail } from "../people/account-of-email.ts";
import { demoPerson } from "../people/demo-person.ts";
import type { NewAccounts } from "../people/new-accounts.ts";
import { parseEmailAddress } from "../people/parse-email-address.ts";
import type { SessionCookie } from "./session-cookie.ts";

export interface SessionOptions extends SessionCookie {
  directory: Directory;
  newAccounts: NewAccounts;
  /** Signs the cookie. */
  secret: string;
  signInByName: boolean;
}

/** How long a session lasts, in seconds. */
const lifetime = 60 * 60 * 24 * 30;

/** Who sends the request, by its signed cookie; `null` for a guest. */
export async function callerOf(c: Context, options: SessionOptions): Promise<Caller | null> {
  const kept = await getSignedCookie(c, options.secret, options.cookieName);
  const userId = kept ? userIdFrom(kept) : null;
  if (userId === null) return null;
  const user = await userOf(userId, options.directory);
  return user && callerFrom(user);
}

/**
 * `POST` signs in, by an id or by an email address; an address that nobody has gets an account.
 * `DELETE` signs out, `GET` answers who is signed in.
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
      if (!signInByName) throw new ProblemError("sign_in_off");
      const [key, text] = await readOneField(c, ["userId", "email"]);
      const userId = key === "userId" ? text : await userIdOfEmail(text, options);
      if (!(await userOf(userId, directory))) throw new ProblemError("unknown_person");
      const value = `${now() + lifetime} ${userId}`;
      await setSignedCookie(c, cookieName, value, secret, { ...cookie, maxAge: lifetime });
      return c.body(null, 204);
    })
    .delete("/", (c) => {
      deleteCookie(c, cookieName, cookie);
      return c.body(null, 204);
    });
}

/** Browsers forget a cookie that has expired; somebody who copied it may not. */
function userIdFrom(value: string): string | null {
  const [, end, userId] = /^(\d{1,12}) (.+)$/su.exec(value) ?? [];
  return userId !== undefined && Number(end) > now() ? userId : null;
}

function now(): number {
  return Math.floor(Date.now() / 1_000);
}

/** Whose address it is, or will be: nobody proves it, which is why signing in by name must be on. */
async function userIdOfEmail(
  email: string,
  { directory, newAccounts }: Pick<SessionOptions, "directory" | "newAccounts">,
): Promise<string> {
  const address = parseEmailAddress(email);
  if (address === null) throw new ProblemError("invalid_email");
  const account = accountOfEmail(address);
  const [holder] = await directory.byEmail([address], { userId: account.id });
  if (holder) return holder.id;
  if (!(await newAccounts.add(account))) throw new ProblemError("too_many_accounts");
  return account.id;
}

async function userOf(userId: string, directory: Directory): Promise<DirectoryUser | null> {
  const [user] = await directory.users([userId], { userId });
  return user ?? null;
}

function callerFrom({ id, email }: DirectoryUser): Caller {
  return email === undefined ? { userId: id } : { userId: id, email, emailVerified: true };
}
