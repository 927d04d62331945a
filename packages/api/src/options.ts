import type { Organization, Policy, Role, Room } from "@guestlist/access";
import type { Context } from "hono";
import type { AccessChange } from "./access/index.ts";
import type { Directory } from "./directory/index.ts";
import type { Caller, LogEntry, RateLimits } from "./http/index.ts";
import type { Mailer } from "./mail/index.ts";
import type { Store } from "./store/index.ts";
import type { Rooms } from "./upstream/index.ts";

export interface ShareApiOptions {
  rooms: Rooms;
  directory: Directory;
  /**
   * Keeps invitations by address, access requests and activity; among several servers locks, and
   * what is counted against rate limits. What is left out is not offered, and everything else works.
   * @default nothing is kept
   */
  store?: Partial<Store>;
  /** Writes to people who are invited, given access or asked for it. @default none: nobody is written to */
  mailer?: Mailer;
  /**
   * Who calls, from the session alone: a cookie or an authorization header that the app has
   * checked, never anything else of the request. `null` for nobody.
   */
  authenticate(request: Request, context: Context): Promise<Caller | null> | Caller | null;
  /** The roles there are, weakest first. @default viewer, commenter, editor, owner */
  roles?: readonly Role[];
  /** Decides what someone may do. @default capabilitiesOf of `@guestlist/access` */
  policy?: Policy;
  /** The organisation a room belongs to, never the caller's. @default none */
  organization?(room: Room): Organization | null;
  /** Whether people without a session may open rooms that anyone may open. @default false */
  guests?: boolean;
  /** Other origins whose pages may call with credentials, such as `https://app.example.com`. @default none */
  origins?: readonly string[];
  /**
   * Counted by `store.counters` where there are any, so that several servers count together.
   * @default 100 writes and 300 searches a minute per person; per address for guests
   */
  rateLimit?: RateLimits | false;
  /** The path the API is reached at when it is used as a bare fetch handler. @default "" */
  basePath?: string;
  /**
   * Called once per answer, and for what fails without an answer telling of it.
   * @default what is no `info` goes to the console, as one line of JSON each
   */
  log?(entry: LogEntry): void;
  /** Called after a change was made; not awaited, and its failure changes nothing. */
  onAccessChange?(change: AccessChange): void | Promise<void>;
}
