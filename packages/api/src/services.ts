import { capabilitiesOf, defaultRoles, prepareRoles } from "@guestlist/access";
import type { ContextSettings } from "./access/room-context.ts";
import { createRateLimiter, type RateLimiter } from "./http/guards/rate-limiter.ts";
import { type Log, logToConsole, quietly } from "./http/log.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { ShareApiOptions } from "./options.ts";
import { createStoreCounter, createStoreLock } from "./store/call-store.ts";
import { createMemoryCounter } from "./store/memory-counter.ts";
import { createRoomLock, type RoomLock } from "./store/room-lock.ts";
import type { Store } from "./store/store.ts";
import { callRooms } from "./upstream/call-rooms.ts";
import { type CoalescedRead, coalesceReads } from "./upstream/coalesce-reads.ts";

/** What every request uses: the options with their defaults, and what is shared between requests. */
export interface Services
  extends Pick<ShareApiOptions, "authenticate" | "directory" | "onAccessChange" | "rooms"> {
  /** `null` where invitations by address, requests and activity are not offered. */
  store: Store | null;
  /** `null` where nobody is written to. */
  mailer: Mailer | null;
  view: ContextSettings;
  guests: boolean;
  origins: readonly string[];
  readRoom: CoalescedRead;
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
      roleSet: prepareRoles(roles),
      policy: options.policy ?? capabilitiesOf,
      organization: (room) => options.organization?.(room) ?? null,
      hasStore: options.store !== undefined,
    },
    guests: options.guests ?? false,
    origins,
    readRoom: coalesceReads((roomId) => callRooms((signal) => rooms.get(roomId, { signal }))),
    lock: options.store ? createStoreLock(options.store) : createRoomLock(),
    limiter: createRateLimiter(
      options.rateLimit,
      options.store ? createStoreCounter(options.store) : createMemoryCounter(),
    ),
    log: options.log ? quietly(options.log) : logToConsole,
  };
}
