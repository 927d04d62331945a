import type { Role } from "@guestlist/access";
import { createShareApi, type Mail, type Rooms, RoomsError, type Store } from "@guestlist/api";
import {
  createMemoryDirectory,
  createMemoryRooms,
  type MemoryRoom,
  type MemoryRooms,
} from "@guestlist/api/memory";
import { createShareClient, type ShareClient } from "@guestlist/client";
import { QueryClient } from "@tanstack/react-query";
import { groups, launchPlan, scopes, users } from "../rooms/seed.ts";

const caller = "x-test-caller";

export interface InProcessShareOptions {
  rooms?: readonly MemoryRoom[];
  people?: typeof users;
  groups?: typeof groups;
  /** @default the default roles */
  roles?: readonly Role[] | undefined;
  /** Who calls; `null` for a guest. */
  as?: string | null;
  /** Whether documents belong to Acme. @default true */
  organization?: boolean;
  /** Keeps invitations, requests and activity. @default none: they are not offered */
  store?: Store | undefined;
  /** How many writes pass in a minute. @default any number */
  writesPerMinute?: number;
  /** Stands between the API and its rooms, to fail or to wait. */
  faults?: Partial<Pick<Rooms, "get" | "update">>;
  /** Someone else makes this person a commenter right before each change. */
  conflictOn?: string;
  /** After how many readings the rooms cannot be reached any more. */
  failsAfter?: number;
  /** How many milliseconds each request takes longer. @default 0 */
  latency?: number;
  /** Called before each request reaches the API. */
  onRequest?: (method: string, path: string) => Promise<void> | void;
  /** Called when the API has answered, before the answer arrives. */
  onAnswer?: (method: string, path: string) => Promise<void> | void;
}

export interface InProcessShare {
  client: ShareClient;
  /** The same API, called by someone else. */
  clientOf(userId: string): ShareClient;
  rooms: MemoryRooms;
  queryClient: QueryClient;
  /** What was sent, when there is a store. */
  mails: Mail[];
  /** Every request, such as `PATCH /rooms/launch-plan/access`. */
  requests: string[];
}

/** The real API over memory, in the same process. */
export function inProcessShare({
  rooms: seeded = [launchPlan],
  people = users,
  groups: teams = groups,
  roles,
  as = "olivier",
  organization = true,
  store,
  writesPerMinute,
  faults = {},
  conflictOn,
  failsAfter = Number.POSITIVE_INFINITY,
  latency = 0,
  onRequest,
  onAnswer,
}: InProcessShareOptions = {}): InProcessShare {
  const rooms = createMemoryRooms(seeded);
  const mails: Mail[] = [];
  let readings = 0;
  const api = createShareApi({
    rooms: {
      ...rooms,
      async get(roomId) {
        readings += 1;
        if (readings > failsAfter) throw new RoomsError("unavailable");
        return rooms.get(roomId);
      },
      ...faults,
    },
    directory: createMemoryDirectory({ users: people, groups: teams }),
    authenticate: (request) => {
      const userId = request.headers.get(caller);
      if (userId === null) return null;
      const email = people.find(({ id }) => id === userId)?.email;
      return { userId, organizationId: "acme", ...(email && { email, emailVerified: true }) };
    },
    ...(store && {
      store,
      mailer: {
        async send(mail) {
          mails.push(mail);
        },
      },
    }),
    ...(organization && {
      organization: () => ({ id: "acme", name: "Acme", groupId: "everyone" }),
    }),
    ...(roles && { roles }),
    guests: true,
    rateLimit: writesPerMinute === undefined ? false : { writes: writesPerMinute },
    basePath: "/api/share",
    // What fails here is meant to.
    log: () => {},
  });
  const requests: string[] = [];
  const clientOf = (userId: string | null) =>
    createShareClient("http://share.local/api/share", {
      headers: userId === null ? {} : { [caller]: userId },
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const method = init?.method ?? "GET";
        const path = url.pathname.replace("/api/share", "") + url.search;
        requests.push(`${method} ${path}`);
        if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
        await onRequest?.(method, path);
        if (method === "PATCH" && conflictOn) {
          await rooms.update("launch-plan", { usersAccesses: { [conflictOn]: scopes.commenter } });
        }
        init?.signal?.throwIfAborted();
        const answer = await api.request(url, init);
        await onAnswer?.(method, path);
        return answer;
      },
    });
  return {
    client: clientOf(as),
    clientOf,
    rooms,
    mails,
    // Nothing of a failed attempt is tried again, so that tests need no patience.
    queryClient: new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } }),
    requests,
  };
}
