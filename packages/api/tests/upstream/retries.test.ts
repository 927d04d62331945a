import type { RoomPatch } from "@guestlist/access";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Rooms, RoomsError, type RoomsFailure } from "../../src/index.ts";
import { shareFixture } from "../support/share-fixture.ts";
import { storeWith } from "../support/store-with.ts";
import { storedFixture } from "../support/stored-fixture.ts";

type Call = "get" | "update" | "identify";

/** Rooms whose calls of one kind fail at first, as told, and are made afterwards. */
function failingAtFirst(kind: Call, failures: readonly RoomsFailure[]) {
  const left = [...failures];
  const made = { get: 0, update: 0, identify: 0 };
  const rooms = (memory: Rooms): Rooms => {
    const tried = async (name: Call) => {
      made[name] += 1;
      const failure = name === kind ? left.shift() : undefined;
      if (failure) throw new RoomsError(failure);
    };
    return {
      ...memory,
      get: async (...call) => tried("get").then(() => memory.get(...call)),
      update: async (...call) => tried("update").then(() => memory.update(...call)),
      identify: async (...call) => tried("identify").then(() => memory.identify(...call)),
    };
  };
  return { made, rooms };
}

const change = {
  method: "PATCH",
  path: "/rooms/launch-plan/access",
  json: { people: { lea: "viewer" } },
};
const forLea = (rooms: ReturnType<typeof shareFixture>["rooms"]) =>
  rooms.all.get("launch-plan")?.usersAccesses.lea;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What waits, waits in no time. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  let isWaiting = true;
  const arrived = answer.finally(() => {
    isWaiting = false;
  });
  while (isWaiting) await vi.advanceTimersByTimeAsync(50);
  return arrived;
}

describe("given a read that fails in a way that may pass", () => {
  it.each(["unreachable", "unavailable", "timeout", "rate_limited", "cut_off"] as const)(
    "should try up to twice again after %s",
    async (failure) => {
      const twice = failingAtFirst("get", [failure, failure]);
      expect((await soon(shareFixture(twice).read("olivier"))).status).toBe(200);
      expect(twice.made.get).toBe(3);
      const thrice = failingAtFirst("get", [failure, failure, failure]);
      expect((await soon(shareFixture(thrice).read("olivier"))).status).toBeGreaterThanOrEqual(429);
      expect(thrice.made.get).toBe(3);
    },
  );

  it.each(["misconfigured", "refused", "bad_answer"] as const)(
    "should not try again after %s, which stays",
    async (failure) => {
      const once = failingAtFirst("get", [failure]);
      expect((await soon(shareFixture(once).read("olivier"))).status).toBeGreaterThanOrEqual(422);
      expect(once.made.get).toBe(1);
    },
  );

  it("should leave nothing that waits once it is answered", async () => {
    expect((await shareFixture().read("olivier")).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("should try again for a token", async () => {
    const once = failingAtFirst("identify", ["unavailable"]);
    const { send } = shareFixture(once);
    expect(await soon(send("olivier", { method: "POST", path: "/auth" }))).toMatchObject({
      status: 200,
    });
    expect(once.made.identify).toBe(2);
  });
});

describe("given a write that fails", () => {
  it.each(["unreachable", "rate_limited"] as const)(
    "should make it again after %s: nothing was written",
    async (failure) => {
      const once = failingAtFirst("update", [failure]);
      const { send, rooms } = shareFixture(once);
      expect((await soon(send("olivier", change))).status).toBe(200);
      expect(once.made.update).toBe(2);
      expect(forLea(rooms)).toEqual(["room:read", "room:presence:write"]);
    },
  );

  it.each(["unavailable", "timeout", "cut_off", "bad_answer"] as const)(
    "should never make it again blindly after %s",
    async (failure) => {
      const once = failingAtFirst("update", [failure]);
      const { send } = shareFixture(once);
      expect(await soon(send("olivier", change))).toMatchObject({
        status: 502,
        body: { code: "unknown_outcome" },
      });
      expect(once.made.update).toBe(1);
    },
  );
});

describe("given a write whose answer is lost", () => {
  const answerLost = (memory: Rooms, failure: RoomsFailure): Rooms => ({
    ...memory,
    update: async (...call) => {
      await memory.update(...call);
      throw new RoomsError(failure);
    },
  });

  it.each(["unavailable", "timeout", "cut_off", "bad_answer"] as const)(
    "should answer after %s what the room says, with an undo",
    async (failure) => {
      const { send, rooms } = shareFixture({ rooms: (memory) => answerLost(memory, failure) });
      const { status, body } = await soon(send("olivier", change));
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { undo: { people: { lea: "commenter" }, expect: { people: { lea: "viewer" } } } },
      });
      expect(forLea(rooms)).toEqual(["room:read", "room:presence:write"]);
    },
  );

  it.each([
    ["removal", { people: { lea: null } }],
    ["group", { groups: { design: "editor" } }],
    ["general access", { general: { audience: "anyone", role: "viewer" } }],
    ["setting", { settings: { editorsCanShare: false } }],
    ["owner", { people: { zoe: "owner" } }],
  ])("should find a %s in the room", async (_, json) => {
    const { send } = shareFixture({ rooms: (memory) => answerLost(memory, "timeout") });
    expect((await soon(send("olivier", { ...change, json }))).status).toBe(200);
  });

  it("should not call it done when only half of it is there", async () => {
    const { send, rooms } = shareFixture({
      rooms: (memory) => ({
        ...memory,
        update: async (roomId, patch) => {
          const [first = ""] = Object.keys(patch.usersAccesses ?? {});
          const half = { usersAccesses: { [first]: patch.usersAccesses?.[first] ?? null } };
          await memory.update(roomId, half);
          throw new RoomsError("unavailable");
        },
      }),
    });
    const json = { people: { lea: "viewer", marc: null } };
    expect(await soon(send("olivier", { ...change, json }))).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
    expect(forLea(rooms)).toEqual(["room:read", "room:presence:write"]);
  });
});

describe("given a write that is made in part, whose answer is lost", () => {
  it.each<[keyof RoomPatch, object]>([
    ["usersAccesses", { people: { lea: null }, groups: { design: null } }],
    ["groupsAccesses", { people: { lea: null }, groups: { design: null } }],
    ["defaultAccesses", { people: { lea: null }, general: { audience: "anyone", role: "viewer" } }],
    ["metadata", { people: { lea: null }, settings: { editorsCanShare: false } }],
    ["metadata", { people: { lea: null, zoe: "owner" } }],
  ])("should not call it done without its %s", async (missing, json) => {
    const { send } = shareFixture({
      rooms: (memory) => ({
        ...memory,
        update: async (roomId, { [missing]: _, ...made }) => {
          await memory.update(roomId, made);
          throw new RoomsError("unavailable");
        },
      }),
    });
    expect(await soon(send("olivier", { ...change, json }))).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
  });
});

describe("given a request whose time is over", () => {
  // Each below the limit of one call, three of them above that of a request.
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 3_000));

  it("should not say whether a write that had begun was made", async () => {
    const { send } = shareFixture({
      rooms: (memory) => ({
        ...memory,
        get: (...call) => slowly().then(() => memory.get(...call)),
        update: () => new Promise(() => {}),
      }),
      directory: (directory) => ({
        ...directory,
        users: (...call) => slowly().then(() => directory.users(...call)),
      }),
    });
    const answer = send("olivier", change);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toMatchObject({ status: 502, body: { code: "unknown_outcome" } });
  });

  it("should not answer a request for access once it has said so", async () => {
    const { send, counted } = storedFixture({
      rooms: (memory) => ({
        ...memory,
        get: (...call) => slowly().then(() => memory.get(...call)),
      }),
      directory: (directory) => ({
        ...directory,
        users: (...call) => slowly().then(() => directory.users(...call)),
        groups: (...call) => slowly().then(() => directory.groups(...call)),
      }),
      store: storeWith({
        requests: {
          list: async () => [
            {
              ...{ roomId: "launch-plan", userId: "noor", role: "viewer", message: null },
              ...{ state: "pending", requestedAt: new Date() },
            },
          ],
        },
      }),
    });
    const answer = send("olivier", { ...change, json: { requests: { noor: null } } });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toMatchObject({ status: 504, body: { code: "upstream_timeout" } });
    await vi.advanceTimersByTimeAsync(4_000);
    const calls = counted();
    expect(calls["directory.groups"]).toBeGreaterThan(0);
    expect(calls).not.toHaveProperty("requests.save");
  });

  it("should write nothing once it has said so", async () => {
    const updated = vi.fn();
    const { send, counted } = shareFixture({
      rooms: (memory) => ({
        ...memory,
        get: (...call) => slowly().then(() => memory.get(...call)),
        update: (...call) => {
          updated();
          return memory.update(...call);
        },
      }),
      directory: (directory) => ({
        ...directory,
        users: (...call) => slowly().then(() => directory.users(...call)),
        groups: (...call) => slowly().then(() => directory.groups(...call)),
      }),
    });
    const answer = send("olivier", { ...change, json: { groups: { design: "editor" } } });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toMatchObject({ status: 504, body: { code: "upstream_timeout" } });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(counted()["directory.groups"]).toBeGreaterThan(0);
    expect(updated).not.toHaveBeenCalled();
  });
});
