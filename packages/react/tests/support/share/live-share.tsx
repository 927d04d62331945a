import { createRequire } from "node:module";
import { createShareApi, type Directory, type DirectoryUser, type Store } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { createMemoryDirectory, type MemoryRoom } from "@guestlist/api/memory";
import { createShareClient, type ShareClient } from "@guestlist/client";
import { type LocalLiveblocks, startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { LiveblocksProvider, RoomProvider } from "@liveblocks/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { GuestlistProvider } from "../../../src/provider/guestlist-provider.tsx";
import { groups, launchPlan, users } from "../rooms/seed.ts";

const caller = "x-test-caller";

export interface LivePerson {
  client: ShareClient;
  queryClient: QueryClient;
  /** Every request of theirs, such as `GET /rooms/room-1/access`. */
  requests: string[];
}

export interface LiveShare {
  /** Makes a room of its own and answers its id. */
  createRoom(room: Partial<Omit<MemoryRoom, "id">>): Promise<string>;
  /** Someone with a client of their own; `null` is a guest. */
  person(userId: string | null, options?: { beforeToken?: () => Promise<void> }): LivePerson;
  /** Puts someone into other groups. */
  setGroups(userId: string, groupIds: readonly string[]): void;
  /** Answers every request for access like a server that is down. */
  setDown(isDown: boolean): void;
  url: string;
  stop(): Promise<void>;
}

/** The real API over Liveblocks' own local server. */
export async function startLiveShare({ store }: { store?: Store } = {}): Promise<LiveShare> {
  const server: LocalLiveblocks = await startLocalLiveblocks();
  const rooms = createLiveblocksRooms(server.liveblocks);
  let people: readonly DirectoryUser[] = users;
  let isDown = false;
  let created = 0;
  const now = () => createMemoryDirectory({ users: [...people], groups });
  const directory: Directory = {
    users: (...args) => now().users(...args),
    groups: (...args) => now().groups(...args),
    search: (...args) => now().search(...args),
    byEmail: (...args) => now().byEmail(...args),
    members: (...args) => now().members(...args),
  };
  const api = createShareApi({
    // The local server cannot tell rooms anything: the browsers tell each other.
    rooms: { ...rooms, announce: async () => {} },
    directory,
    authenticate: (request) => {
      const userId = request.headers.get(caller);
      return userId === null ? null : { userId, organizationId: "acme" };
    },
    organization: () => ({ id: "acme", name: "Acme", groupId: "everyone" }),
    guests: true,
    rateLimit: false,
    basePath: "/api/share",
    ...(store && { store }),
  });

  return {
    url: server.url,
    stop: server.stop,
    async createRoom(room) {
      created += 1;
      const id = `room-${created}`;
      const { defaultAccesses = [], groupsAccesses = {}, ...rest } = { ...launchPlan, ...room };
      await putRoom(server.liveblocks, {
        usersAccesses: {},
        metadata: {},
        ...rest,
        defaultAccesses,
        groupsAccesses,
        id,
      });
      return id;
    },
    person(userId, { beforeToken } = {}) {
      const requests: string[] = [];
      const client = createShareClient("http://share.local/api/share", {
        headers: userId === null ? {} : { [caller]: userId },
        fetch: async (input, init) => {
          const url = new URL(input instanceof Request ? input.url : input);
          requests.push(`${init?.method ?? "GET"} ${url.pathname.replace("/api/share", "")}`);
          if (isDown && url.pathname.endsWith("/access")) {
            const problem = { code: "upstream_unavailable", title: "Down", status: 503 };
            const headers = { "Content-Type": "application/problem+json" };
            return new Response(JSON.stringify(problem), { status: 503, headers });
          }
          if (url.pathname.endsWith("/auth")) await beforeToken?.();
          return api.request(url, init);
        },
      });
      const queries = { retryDelay: 1 };
      return { client, requests, queryClient: new QueryClient({ defaultOptions: { queries } }) };
    },
    setGroups(userId, groupIds) {
      people = people.map((user) =>
        user.id === userId ? { ...user, groupIds: [...groupIds] } : user,
      );
    },
    setDown(next) {
      isDown = next;
    },
  };
}

const require = createRequire(import.meta.url);
/** Node's own takes only events of Node, and in these tests those are jsdom's. */
const { WebSocket }: { WebSocket: typeof globalThis.WebSocket } = require("ws");

interface InLiveRoomProps {
  share: LiveShare;
  person: LivePerson;
  roomId: string;
  children: ReactNode;
}

/** Everything an app has around the content of a room. */
export function InLiveRoom({ share, person, roomId, children }: InLiveRoomProps) {
  const { client, queryClient } = person;
  return (
    <QueryClientProvider client={queryClient}>
      <LiveblocksProvider
        authEndpoint={client.authEndpoint}
        baseUrl={share.url}
        polyfills={{ WebSocket }}
      >
        <GuestlistProvider client={client}>
          <RoomProvider id={roomId}>{children}</RoomProvider>
        </GuestlistProvider>
      </LiveblocksProvider>
    </QueryClientProvider>
  );
}
