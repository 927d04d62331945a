import { capabilitiesOf, defaultRoles, prepareRoles } from "@guestlist/access";
import { createMemoryCounters } from "./counters/index.ts";
import { createLocalCallers, createRateLimiter, logToConsole, quietly } from "./http/index.ts";
import { type InvitationServices, RoomInvitations } from "./invitations/index.ts";
import { createMemoryLocks, createRoomLock } from "./locks/index.ts";
import type { ShareApiOptions } from "./options.ts";
import { loadRequests, type RequestServices, rolesToAskFor } from "./requests/index.ts";
import type { RoomSettings, WaitingKinds } from "./room/index.ts";
import type { Store } from "./store/index.ts";
import { callPort, callRooms, coalesceReads } from "./upstream/index.ts";

/** What every request uses: the options with their defaults, and what is shared between requests. */
export type Services = InvitationServices & RequestServices;

/** @throws {Error} when an option cannot be right. */
export function createServices(options: ShareApiOptions): Services {
  const { rooms, directory, authenticate, onAccessChange, origins = [], store = {} } = options;
  requireOrigins(origins);
  const { counters = createMemoryCounters(), locks = createMemoryLocks() } = store;
  return {
    rooms,
    directory,
    authenticate,
    invitations: store.invitations ?? null,
    requests: store.requests ?? null,
    activity: store.activity ?? null,
    mailer: options.mailer ?? null,
    ...(onAccessChange && { onAccessChange }),
    settings: settingsOf(options, store),
    guests: options.guests ?? false,
    origins,
    readRoom: coalesceReads((roomId) => callRooms((signal) => rooms.get(roomId, { signal }))),
    lock: createRoomLock(locks),
    limiter: createRateLimiter(options.rateLimit, {
      count: (key, length) => callPort(() => counters.count(key, length)),
    }),
    local: createLocalCallers(),
    log: options.log ? quietly(options.log) : logToConsole,
  };
}

function settingsOf(options: ShareApiOptions, store: Partial<Store>): RoomSettings {
  const { roles = defaultRoles, policy = capabilitiesOf } = options;
  const roleSet = prepareRoles(roles);
  return {
    roles,
    roleSet,
    policy,
    organization: (room) => options.organization?.(room) ?? null,
    requestableRoles: store.requests ? rolesToAskFor(roleSet) : null,
    hasActivity: store.activity !== undefined,
    waiting: waitingKinds(store),
  };
}

function waitingKinds({ invitations, requests }: Partial<Store>): WaitingKinds {
  return {
    ...(invitations && {
      invitations: (roomId) => RoomInvitations.load(invitations, roomId),
    }),
    ...(requests && { requests: (roomId) => loadRequests(requests, roomId) }),
  };
}

function requireOrigins(origins: readonly string[]): void {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(
        `The origin "${origin}" is not one. Write it like "https://app.example.com", without a path.`,
      );
    }
  }
}
