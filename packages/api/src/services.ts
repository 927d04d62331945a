import { capabilitiesOf, defaultRoles, ladderOf } from "@guestlist/access";
import type { ViewSettings } from "./access/room-context.ts";
import { type RateLimiter, rateLimiter } from "./http/guards/rate-limiter.ts";
import { type Log, logToConsole, quietly } from "./http/log.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { ShareApiOptions } from "./options.ts";
import { storeCounter, storeLock } from "./store/call-store.ts";
import { memoryCounter } from "./store/memory-counter.ts";
import { type RoomLock, roomLock } from "./store/room-lock.ts";
import type { Store } from "./store/store.ts";
import { callRooms } from "./upstream/call-rooms.ts";
import { type FreshRead, freshReads } from "./upstream/coalesce-reads.ts";

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
