import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { storedFixture } from "../../tests/support/stored-fixture.ts";
import { createMemoryStore } from "../memory.ts";

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
    const store = { ...createMemoryStore(), lock: () => Promise.reject(new Error("hunter2")) };
    const fixture = storedFixture({ store });
    const { status, body } = await fixture.change("olivier", change);
    expect({ status, body }).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
    expect(fixture.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.editor);
  });

  it("should answer what was done when the lock is lost on the way", async () => {
    const store = createMemoryStore();
    const { lock } = store;
    store.lock = async (roomId, work) => {
      await lock(roomId, work);
      throw new Error("connection lost");
    };
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
    storedFixture({ store: { ...createMemoryStore(), invitations: down, requests: down } });

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
