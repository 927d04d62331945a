import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { forgetRoom } from "../../src/index.ts";
import { createMemoryLocks, createMemoryStore } from "../../src/memory.ts";
import { storeWith } from "../support/store-with.ts";
import { storedFixture } from "../support/stored-fixture.ts";

const change = { people: { zoe: "viewer" } };

describe("given a store that shares its lock among servers", () => {
  it("should keep two servers from changing a room at once", async () => {
    const store = createMemoryStore();
    let running = 0;
    let most = 0;
    const fixture = storedFixture({
      store,
      rooms: (rooms) => ({
        ...rooms,
        update: async (roomId, patch) => {
          running += 1;
          most = Math.max(most, running);
          await Promise.resolve();
          running -= 1;
          return rooms.update(roomId, patch);
        },
      }),
    });
    const other = storedFixture({ store, rooms: () => fixture.rooms });
    const answers = await Promise.all([
      fixture.change("olivier", { people: { zoe: "viewer" } }),
      other.change("olivier", { people: { marc: "editor" } }),
      fixture.change("olivier", { people: { lea: null } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(most).toBe(1);
    expect(fixture.rooms.all.get("launch-plan")?.usersAccesses).toEqual({
      olivier: scopes.owner,
      zoe: scopes.viewer,
      marc: scopes.editor,
    });
  });

  it("should change nothing when the lock cannot be had", async () => {
    const store = storeWith({ locks: { hold: () => Promise.reject(new Error("hunter2")) } });
    const fixture = storedFixture({ store });
    const { status, body } = await fixture.change("olivier", change);
    expect({ status, body }).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
    expect(fixture.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.editor);
  });

  it("should answer what was done when the lock is lost on the way", async () => {
    const { hold } = createMemoryLocks();
    const store = storeWith({
      locks: {
        hold: async (roomId, work) => {
          await hold(roomId, work);
          throw new Error("connection lost");
        },
      },
    });
    const fixture = storedFixture({ store });
    expect((await fixture.change("olivier", change)).status).toBe(200);
    expect((await fixture.change("olivier", { people: { olivier: null } })).body).toMatchObject({
      code: "last_owner",
    });
  });
});

describe("given a store that cannot be read", () => {
  const down = () => Promise.reject(new Error("hunter2"));
  const fixture = () =>
    storedFixture({ store: storeWith({ invitations: { list: down }, requests: { list: down } }) });

  it("should list who has access all the same", async () => {
    const access = await fixture().list("olivier");
    expect(access.people).toHaveLength(4);
    expect(access).not.toHaveProperty("invitations");
    expect(access).not.toHaveProperty("requests");
    expect(access.me).not.toHaveProperty("request");
  });

  it("should still change roles, and say that it cannot change what waits", async () => {
    const { change: send } = fixture();
    expect((await send("olivier", change)).status).toBe(200);
    expect(await send("olivier", { requests: { noor: null } })).toMatchObject({ status: 503 });
  });
});

describe("given a store of which a part cannot be read", () => {
  const down = () => Promise.reject(new Error("hunter2"));

  it("should show the other, and change it", async () => {
    const fixture = storedFixture({ store: storeWith({ invitations: { list: down } }) });
    await fixture.request("noor", { role: "viewer" });
    const access = await fixture.list("olivier");
    expect(access.requests).toHaveLength(1);
    expect(access).not.toHaveProperty("invitations");
    const { status } = await fixture.change("olivier", { requests: { noor: "viewer" } });
    expect(status).toBe(200);
    expect(await fixture.change("olivier", { invitations: { some: null } })).toMatchObject({
      status: 503,
    });
  });
});

describe("given a store with a part of all there is", () => {
  const all = createMemoryStore();
  const invitation = { invitees: [{ email: "new@else.org" }], role: "viewer" };

  it("should offer invitations by address alone", async () => {
    const fixture = storedFixture({ store: { invitations: all.invitations } });
    const { body } = await fixture.invite("zoe", invitation);
    expect(body).toMatchObject({ results: [{ status: "invited" }] });
    const access = await fixture.list("zoe");
    expect(access.invitations).toHaveLength(1);
    expect(access).not.toHaveProperty("requests");
    expect(access.me).toMatchObject({ requestableRoles: [], can: { activity: false } });
    expect(access.me).not.toHaveProperty("request");
    expect((await fixture.read("noor")).body).toMatchObject({ code: "room_not_found" });
    expect((await fixture.request("noor")).status).toBe(404);
    expect(await fixture.change("zoe", { requests: { noor: null } })).toMatchObject({
      status: 400,
      body: { code: "invalid_body" },
    });
    await fixture.accept("noor", await fixture.tokenFor("new@else.org"));
  });

  it("should offer requests alone", async () => {
    const fixture = storedFixture({ store: { requests: all.requests } });
    expect((await fixture.read("noor")).body).toMatchObject({ code: "no_access" });
    expect((await fixture.request("noor", { role: "viewer" })).status).toBe(202);
    const access = await fixture.list("zoe");
    expect(access.requests).toMatchObject([{ user: { id: "noor" } }]);
    expect(access).not.toHaveProperty("invitations");
    const { body } = await fixture.invite("zoe", invitation);
    expect(body).toMatchObject({ results: [{ status: "rejected", code: "unknown_person" }] });
    expect((await fixture.accept("noor", "some")).status).toBe(404);
    expect((await fixture.change("zoe", { requests: { noor: "viewer" } })).status).toBe(200);
  });

  it("should offer activity alone", async () => {
    const fixture = storedFixture({ store: { activity: all.activity } });
    await fixture.change("zoe", { people: { noor: "viewer" } });
    const path = "/rooms/launch-plan/activity";
    expect((await fixture.send("zoe", { path })).body).toMatchObject({
      items: [{ by: { id: "zoe" } }],
    });
    expect((await fixture.list("zoe")).me.can.activity).toBe(true);
    expect((await fixture.read("sam")).body).toMatchObject({ code: "room_not_found" });
  });

  it("should share locks and counters alone among servers", async () => {
    const options = {
      store: { locks: all.locks, counters: all.counters },
      rateLimit: { writes: 1 },
    };
    const [one, other] = [storedFixture(options), storedFixture(options)];
    expect((await one.change("zoe", change)).status).toBe(200);
    expect((await other.change("zoe", change)).status).toBe(429);
    expect(one.counted()).toMatchObject({ "locks.hold": 1, "counters.count": 1 });
  });
});

describe("given a room that an app deletes", () => {
  it("should forget all that was kept about it, and nothing of others", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    for (const roomId of ["launch-plan", "open-house"]) {
      await fixture.invite(
        "olivier",
        { invitees: [{ email: "new@else.org" }], role: "viewer" },
        roomId,
      );
      await fixture.change("olivier", { people: { noor: "viewer" } }, roomId);
    }
    await fixture.request("sam", { role: "viewer" });
    await forgetRoom(store, "launch-plan");
    const kept = async (roomId: string) => [
      (await store.invitations.list(roomId)).length,
      (await store.requests.list(roomId)).length,
      (await store.activity.list(roomId, null, 10)).items.length,
    ];
    expect(await kept("launch-plan")).toEqual([0, 0, 0]);
    expect(await kept("open-house")).toEqual([1, 0, 2]);
    await expect(forgetRoom({}, "launch-plan")).resolves.toBeUndefined();
  });
});
