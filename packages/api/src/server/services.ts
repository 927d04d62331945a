import { capabilitiesOf, defaultRoles, ladderOf } from "@guestlist/access";
import { type RateLimiter, rateLimiter } from "../guards/rate-limiter.ts";
import { memoryCounter } from "../memory/memory-counter.ts";
import type { ShareApiOptions } from "../options.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { Store } from "../ports/store.ts";
import { type FreshRead, freshReads } from "./fresh-reads.ts";
import { type Log, logToConsole, quietly } from "./log.ts";
import { type RoomLock, roomLock } from "./room-lock.ts";
import type { ViewSettings } from "./room-view.ts";
import { storeCounter, storeLock } from "./store.ts";
import { callRooms } from "./upstream.ts";

/** What every request uses: the options with their defaults, and what is shared between requests. */
export interface Services
  extends Pick<ShareApiOptions, "authenticate" | "directory" | "onAccessChange" | "rooms"> {
  /** `null` where invitations by address, requests and activity are not offered. */
  store: Store | null;
  /** `null` where nobody is written to. */
  mailer: Mailer | null;
  view: ViewSettings;
  guests: boolean;
  origins: readonly string[];
  readRoom: FreshRead;
  lock: RoomLock;
  limiter: RateLimiter;
  log: Log;
}

/** @throws {Error} when an option cannot be right. */
export function createServices(options: ShareApiOptions): Services {
  const { rooms, directory, authenticate, onAccessChange, origins = [] } = options;
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(
        `The origin "${origin}" is not one. Write it like "https://app.example.com", without a path.`,
      );
    }
  }
  const roles = options.roles ?? defaultRoles;
  return {
    rooms,
    directory,
    authenticate,
    store: options.store ?? null,
    mailer: options.mailer ?? null,
    ...(onAccessChange && { onAccessChange }),
    view: {
      roles,
      ladder: ladderOf(roles),
      policy: options.policy ?? capabilitiesOf,
      organization: (room) => options.organization?.(room) ?? null,
      hasStore: options.store !== undefined,
    },
    guests: options.guests ?? false,
    origins,
    readRoom: freshReads((roomId) => callRooms((signal) => rooms.get(roomId, { signal }))),
    lock: options.store ? storeLock(options.store) : roomLock(),
    limiter: rateLimiter(
      options.rateLimit,
      options.store ? storeCounter(options.store) : memoryCounter(),
    ),
    log: options.log ? quietly(options.log) : logToConsole,
  };
}
