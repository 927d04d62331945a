import type { Change, Organization, Policy, Role, Room } from "@guestlist/access";
import type { Context } from "hono";
import type { LogEntry } from "./http/log-entry.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Caller, Directory } from "./people/directory.ts";
import type { Store } from "./store/store.ts";
import type { Rooms } from "./upstream/rooms.ts";

/** How many requests of a kind someone may make in a minute. */
export interface RateLimits {
  /** @default 100 */
  writes?: number;
  /** Searches and previews. @default 300 */
  searches?: number;
}

/** A change that was made. */
export interface AccessChange {
  before: Room;
  after: Room;
  change: Change;
  /** Who made it. */
  userId: string;
}

export interface ShareApiOptions {
  rooms: Rooms;
  directory: Directory;
  /**
   * Keeps invitations by address, access requests and activity; among several servers a lock, and
   * what is counted against rate limits.
   * Without one those are not offered, and everything else works.
   * @default none
   */
  store?: Store;
  /** Writes to people who are invited, given access or asked for it. @default none: nobody is written to */
  mailer?: Mailer;
  /**
   * Who calls, from the session alone: a cookie or an authorization header that the app has
   * checked, never anything else of the request. `null` for nobody.
   */
  authenticate(request: Request, context: Context): Promise<Caller | null> | Caller | null;
  /** The roleSet, weakest first. @default viewer, commenter, editor, owner */
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
   * Counted by the store where there is one, so that several servers count together.
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
