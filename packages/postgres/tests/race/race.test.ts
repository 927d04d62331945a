import { createHash } from "node:crypto";
import { ownersOf } from "@guestlist/access";
import type { Store } from "@guestlist/api";
import { createShareClient, type ShareClient } from "@guestlist/client";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { type LocalLiveblocks, startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import {
  hasPostgres,
  startPostgres,
  type TestServer,
} from "@guestlist/testing/postgres/start-postgres";
import { putRoom } from "@guestlist/testing/put-room";
import { type RoomInRace, raceRoom, stateOf } from "@guestlist/testing/servers/race-room";
import { type ShareServer, startShareServer } from "@guestlist/testing/servers/start-share-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { migrateStore } from "../../src/store/migrate-store.ts";
import { createPostgresStore } from "../../src/store/postgres-store.ts";
import { accountFor } from "./account-for.ts";
import { act, type Outcome } from "./act.ts";
import { ownersPlan, type RacePlan, racePlan } from "./race-plan.ts";

/** How many go on at the same time, each in its own room. */
const atOnce = 8;
const longest = 120_000;

const seed = Number(process.env.RACE_SEED ?? Date.now() % 2 ** 31);

let liveblocks: LocalLiveblocks;
let postgres: TestServer | null = null;
const servers: ShareServer[] = [];

beforeAll(async () => {
  [liveblocks, postgres] = await Promise.all([
    startLocalLiveblocks(),
    hasPostgres ? startPostgres() : null,
  ]);
  console.info(`races: seed ${seed} (RACE_SEED runs them again)`);
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all([liveblocks.stop(), postgres?.stop()]);
}, 30_000);

const start = async (environment: { DATABASE_URL?: string }) => {
  const both = await Promise.all(
    [1, 2].map(() => startShareServer({ LIVEBLOCKS_BASE_URL: liveblocks.url, ...environment })),
  );
  servers.push(...both);
  return both.map(({ url }) => url);
};
const clientOf = (url: string, userId: string): ShareClient =>
  createShareClient(url, { headers: { Authorization: userId } });
const readRoom = async (roomId: string) => {
  const room = await createLiveblocksRooms(liveblocks.liveblocks).get(roomId);
  if (room === null) throw new Error("The room is gone.");
  return room;
};

/** Lets the two at it at once, each at a server of their own, in a room that nobody used before. */
const race = async (urls: readonly string[], name: string, plan: RacePlan, store: Store | null) => {
  const room: RoomInRace = {
    id: `${name}-${seed}`,
    invitation: {
      id: `${name}-${seed}`,
      email: "sam@other.io",
      token: `${name}-${seed}`,
      role: "editor",
    },
  };
  const initial = raceRoom(room.id, plan.owners);
  await putRoom(liveblocks.liveblocks, initial);
  if (store) {
    await store.saveInvitation(invitationOf(room));
    const asked = { userId: "noor", role: "editor", message: null, requestedAt: new Date() };
    await store.saveRequest({ ...asked, roomId: room.id, state: "pending" });
  }
  const answered = new Map<string, Outcome[]>();
  await Promise.all(
    plan.people.map(async (actor, index) => {
      const client = clientOf(urls[index] ?? "", actor.userId);
      answered.set(actor.userId, await act(client, room, actor));
    }),
  );
  const after = await readRoom(room.id);
  expect(ownersOf(after).length, "owners").toBeGreaterThan(0);
  for (const { refusal } of [...answered.values()].flat()) {
    expect(failures, String(refusal)).not.toContain(refusal);
  }
  return { room, initial, answered, after };
};

const eachOf = async (
  plans: readonly RacePlan[],
  run: (plan: RacePlan, index: number) => Promise<void>,
) => {
  let next = 0;
  const work = async () => {
    for (let index = next++; index < plans.length; index = next++) {
      const plan = plans[index];
      if (plan === undefined) return;
      await run(plan, index).catch((cause: unknown) => {
        throw new Error(`Seed ${seed}, run ${index}: ${JSON.stringify(plan)}: ${cause}`, { cause });
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

describe.runIf(hasPostgres)("given two server processes on one database", () => {
  let database: Database;
  let store: Store;
  let urls: string[] = [];
  beforeAll(async () => {
    database = await openDatabase(postgres ?? {});
    await migrateStore(database);
    store = createPostgresStore({ database });
    urls = await start({ DATABASE_URL: postgres?.url ?? "" });
  }, 60_000);
  afterAll(() => database.close());

  describe("when two people change a room at once", () => {
    it(
      "should lose no change, keep an owner, and tell both the same",
      async () => {
        await eachOf(fc.sample(racePlan, { numRuns: 200, seed }), async (plan, index) => {
          const { room, initial, answered, after } = await race(urls, `race-${index}`, plan, store);
          const { items } = await store.activity(room.id, null, 100);
          const pending = `invitation ${room.invitation.email}`;
          const before = new Map([...stateOf(initial), [pending, room.invitation.role]]);
          const replayed = new Map(accountFor(before, items.toReversed(), answered));

          const invitation = await store.invitation(room.invitation.id);
          expect(replayed.get(pending) ?? null).toBe(
            invitation?.state === "cancelled" ? null : invitation?.role,
          );
          replayed.delete(pending);
          expect(replayed).toEqual(stateOf(after));

          const owner = ownersOf(after)[0] ?? "";
          const dialogs = await Promise.all(
            urls.map((url) => clientOf(url, owner).roomAccess(room.id)),
          );
          expect(dialogs[0]).toEqual(dialogs[1]);
          expect(peopleOf(dialogs[0]?.people ?? [])).toEqual(peopleIn(stateOf(after)));
        });
      },
      longest,
    );
  });
});

describe("given two server processes that share no lock", () => {
  describe("when the two owners of a room step down at once, or put each other down", () => {
    it(
      "should keep an owner all the same",
      async () => {
        const urls = await start({});
        await eachOf(fc.sample(ownersPlan, { numRuns: 100, seed }), async (plan, index) => {
          await race(urls, `unlocked-${index}`, plan, null);
        });
      },
      longest,
    );
  });
});

/** What must not come of two people changing at once. */
const failures = [
  ...["internal", "unknown_outcome", "bad_upstream", "upstream_unavailable", "upstream_timeout"],
  ...["upstream_misconfigured", "upstream_refused", "rate_limited", "offline", "unexpected_answer"],
];

function invitationOf({ id, invitation: { token, ...invitation } }: RoomInRace) {
  return {
    ...invitation,
    roomId: id,
    message: null,
    invitedBy: "olivier",
    invitedAt: new Date(),
    expiresAt: new Date(Date.now() + 600_000),
    tokenHash: createHash("sha256").update(token).digest("hex"),
    state: "pending" as const,
  };
}

function peopleOf(rows: readonly { user: { id: string }; role: string }[]) {
  return new Map(rows.map(({ user, role }) => [`person ${user.id}`, role]));
}

function peopleIn(state: ReadonlyMap<string, string>) {
  return new Map([...state].filter(([key]) => key.startsWith("person ")));
}
