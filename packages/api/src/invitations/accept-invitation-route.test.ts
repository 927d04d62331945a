import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import type { FixtureOptions } from "../../tests/support/share-fixture.ts";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { storeWith } from "../../tests/support/store-with.ts";
import { storedFixture } from "../../tests/support/stored-fixture.ts";
import { type LogEntry, RoomsError } from "../index.ts";
import { createMemoryStore } from "../memory.ts";

const address = "nova@elsewhere.org";

async function invited(role = "editor", options: FixtureOptions = {}) {
  const fixture = storedFixture(options);
  await fixture.invite("olivier", { invitees: [{ email: address }], role });
  const token = await fixture.tokenFor(address);
  const [invitation] = (await fixture.list("olivier")).invitations ?? [];
  return { fixture, token, id: invitation?.id ?? "" };
}

const entry = (fixture: ReturnType<typeof storedFixture>, userId: string) =>
  fixture.rooms.all.get("launch-plan")?.usersAccesses[userId];

describe("given the link of an invitation", () => {
  it("should let in whom it is for, once", async () => {
    const { fixture, token } = await invited();
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 200,
      body: { roomId: "launch-plan", role: "editor" },
    });
    expect(entry(fixture, "nova")).toEqual(scopes.editor);
    const { invitations, people } = await fixture.list("olivier");
    expect(invitations).toEqual([]);
    expect(people.find(({ user }) => user.id === "nova")).toMatchObject({
      role: "editor",
      user: { external: true },
    });
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 409,
      body: { code: "invitation_used", roomId: "launch-plan" },
    });
  });

  it("should be refused to everybody else, who learns nothing from it", async () => {
    const { fixture, token } = await invited();
    for (const userId of ["noor", "sam", "ghost"]) {
      const { status, body } = await fixture.accept(userId, token);
      expect({ status, body }).toMatchObject({
        status: 403,
        body: { code: "invitation_other_account" },
      });
      expect(JSON.stringify(body)).not.toMatch(/launch-plan|nova/);
    }
    expect(await fixture.accept(null, token)).toMatchObject({ status: 401 });
    expect(entry(fixture, "nova")).toBeUndefined();
  });

  it.each([
    ["an address that is not verified", { email: address }],
    ["no address at all", { emailVerified: true }],
  ])("should be refused to somebody with %s", async (_, known) => {
    const { fixture, token } = await invited("editor", {
      authenticate: (request) => {
        const userId = request.headers.get("Authorization") ?? "";
        return userId === "nova" ? { userId, ...known } : { userId };
      },
    });
    expect(await fixture.accept("nova", token)).toMatchObject({
      body: { code: "invitation_other_account" },
    });
  });

  it("should make one member of two who come at once", async () => {
    const { fixture, token } = await invited();
    const answers = await Promise.all([
      fixture.accept("nova", token),
      fixture.accept("nova", token),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("should answer what they asked for before, and nothing that is more", async () => {
    const { fixture, token } = await invited("viewer");
    await fixture.request("nova", { role: "viewer" });
    await fixture.request("noor", { role: "viewer" });
    await fixture.accept("nova", token);
    await fixture.change("olivier", { people: { nova: null } });
    const { requests } = await fixture.list("olivier");
    expect(requests?.map(({ user }) => user.id)).toEqual(["noor"]);

    const other = await invited("viewer");
    await other.fixture.request("nova", { role: "editor" });
    await other.fixture.accept("nova", other.token);
    expect((await other.fixture.list("olivier")).requests).toHaveLength(1);
  });

  it("should never lower what someone has", async () => {
    const { fixture, token } = await invited("viewer");
    fixture.rooms.put({
      id: "launch-plan",
      usersAccesses: { olivier: scopes.owner, nova: scopes.editor },
      metadata: { owner: "olivier" },
    });
    expect(await fixture.accept("nova", token)).toMatchObject({ body: { role: "editor" } });
    expect(entry(fixture, "nova")).toEqual(scopes.editor);
  });

  it("should write no entry for whom a group lets in with more", async () => {
    const fixture = storedFixture();
    await fixture.invite("olivier", { invitees: [{ email: "sam@other.io" }], role: "viewer" });
    const token = await fixture.tokenFor("sam@other.io");
    await fixture.rooms.update("launch-plan", { groupsAccesses: { partners: scopes.editor } });
    expect(await fixture.accept("sam", token)).toMatchObject({ body: { role: "editor" } });
    expect(entry(fixture, "sam")).toBeUndefined();
  });

  it("should be worth nothing when it is gone between finding it and taking it", async () => {
    const store = createMemoryStore();
    const { fixture, token } = await invited("editor", { store });
    store.invitations.find = async () => null;
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 404,
      body: { code: "invitation_not_found" },
    });
  });

  it("should be worth nothing once it is cancelled, and again when that is taken back", async () => {
    const { fixture, token, id } = await invited();
    const { body } = await fixture.change("zoe", { invitations: { [id]: null } });
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 404,
      body: { code: "invitation_not_found" },
    });
    await fixture.change("zoe", (body as { undo: unknown }).undo);
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 200 });
  });

  it("should not be noted anew with the role it has", async () => {
    const { fixture, id } = await invited("editor");
    fixture.counted();
    expect((await fixture.change("zoe", { invitations: { [id]: "editor" } })).status).toBe(200);
    expect(fixture.counted()).not.toHaveProperty("invitations.save");
  });

  it("should wait again beside others when it is not taken back any more", async () => {
    const { fixture, id } = await invited();
    await fixture.invite("olivier", { invitees: [{ email: "new@else.org" }], role: "viewer" });
    const { body } = await fixture.change("zoe", { invitations: { [id]: null } });
    await fixture.change("zoe", (body as { undo: unknown }).undo);
    expect((await fixture.list("zoe")).invitations).toHaveLength(2);
  });

  it("should be worth nothing when it has expired, the room is gone or the role is", async () => {
    const store = createMemoryStore();
    const { fixture, token, id } = await invited("editor", { store });
    const invitation = await store.invitations.find(id);
    if (!invitation) throw new Error("It was not kept.");
    await store.invitations.save({ ...invitation, expiresAt: new Date(Date.now() - 1) });
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 410,
      body: { code: "invitation_expired" },
    });
    expect((await fixture.list("zoe")).invitations).toMatchObject([{ expired: true }]);
    await store.invitations.save({ ...invitation, role: "gone" });
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 404 });
    await store.invitations.save(invitation);
    fixture.rooms.delete("launch-plan");
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 404 });
  });

  it.each(["nothing", "x".repeat(200), "__proto__"])(
    "should not know the token %s",
    async (token) => {
      const { fixture } = await invited();
      expect(await fixture.accept("nova", token)).toMatchObject({
        status: 404,
        body: { code: "invitation_not_found" },
      });
    },
  );

  it.each(["", "x".repeat(201), 7, null, ["a"]])("should refuse the token %j", async (token) => {
    const { fixture } = await invited();
    expect(await fixture.accept("nova", token)).toMatchObject({
      status: 400,
      body: { code: "invalid_body" },
    });
  });

  it("should stay when it cannot be known what they have already", async () => {
    let fails = false;
    const { fixture, token } = await invited("editor", {
      directory: (directory) => ({
        ...directory,
        users: (ids, caller) =>
          fails ? Promise.reject(new Error("down")) : directory.users(ids, caller),
      }),
    });
    fails = true;
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 503 });
    expect(entry(fixture, "nova")).toBeUndefined();
    fails = false;
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 200 });
  });

  it("should be no other room's to change", async () => {
    const { fixture, id } = await invited();
    for (const role of [null, "viewer"]) {
      expect(
        await fixture.change("olivier", { invitations: { [id]: role } }, "open-house"),
      ).toMatchObject({ status: 404, body: { code: "invitation_not_found" } });
    }
    expect((await fixture.list("olivier")).invitations).toMatchObject([{ role: "editor" }]);
  });

  it("should stay when the room could not be written", async () => {
    let fails = false;
    const { fixture, token } = await invited("editor", {
      rooms: (rooms) => ({
        ...rooms,
        update: (id, patch) => {
          if (fails) throw new Error("down");
          return rooms.update(id, patch);
        },
      }),
    });
    fails = true;
    expect((await fixture.accept("nova", token)).status).toBe(500);
    fails = false;
    expect(await fixture.accept("nova", token)).toMatchObject({ status: 200 });
  });

  it("should not be there without a store", async () => {
    const { send } = shareFixture();
    const json = { token: "x" };
    expect(await send("nova", { method: "POST", path: "/invitations/accept", json })).toMatchObject(
      {
        status: 404,
        body: { code: "not_found" },
      },
    );
  });
});

describe("given someone who signs in with an address that was invited", () => {
  const signIn = (fixture: ReturnType<typeof storedFixture>, userId: string) =>
    fixture.send(userId, { method: "POST", path: "/auth", json: {} });

  it("should be let in before they get a token", async () => {
    const { fixture, token } = await invited();
    await fixture.invite(
      "olivier",
      { invitees: [{ email: address }], role: "viewer" },
      "open-house",
    );
    expect((await signIn(fixture, "nova")).status).toBe(200);
    expect(entry(fixture, "nova")).toEqual(scopes.editor);
    expect(await fixture.accept("nova", token)).toMatchObject({
      body: { code: "invitation_used", roomId: "launch-plan" },
    });
    expect((await fixture.list("olivier")).invitations).toEqual([]);
  });

  it("should claim nothing for others, nor what has expired", async () => {
    const store = createMemoryStore();
    const { fixture, id } = await invited("editor", { store });
    await signIn(fixture, "sam");
    const invitation = await store.invitations.find(id);
    if (!invitation) throw new Error("It was not kept.");
    await store.invitations.save({ ...invitation, expiresAt: new Date(0) });
    fixture.counted();
    await signIn(fixture, "nova");
    expect(fixture.counted()).not.toHaveProperty("locks.hold");
    expect(entry(fixture, "sam")).toBeUndefined();
    expect(entry(fixture, "nova")).toBeUndefined();
  });

  it.each([
    ["that is not verified", { email: address }],
    ["that nobody knows", { emailVerified: true }],
  ])("should not even look for an address %s", async (_, known) => {
    const told: LogEntry[] = [];
    const fixture = storedFixture({
      authenticate: () => ({ userId: "nova", ...known }),
      log: (entry) => void told.push(entry),
    });
    await signIn(fixture, "nova");
    expect(fixture.counted()).not.toHaveProperty("invitations.listFor");
    expect(told.map(({ level }) => level)).toEqual(["info"]);
  });

  it("should have nothing to look for without a store", async () => {
    const told: LogEntry[] = [];
    const { send } = shareFixture({ log: (entry) => void told.push(entry) });
    await send("nova", { method: "POST", path: "/auth", json: {} });
    expect(told.map(({ level }) => level)).toEqual(["info"]);
  });

  it("should claim twenty at once, the others the next time", async () => {
    const store = createMemoryStore();
    const { fixture, id } = await invited("editor", { store });
    const invitation = await store.invitations.find(id);
    if (!invitation) throw new Error("It was not kept.");
    store.invitations.listFor = async () => Array.from({ length: 21 }, () => invitation);
    fixture.counted();
    await signIn(fixture, "nova");
    expect(fixture.counted()["invitations.find"]).toBe(20);
  });

  it("should sign in even when they cannot be let in, which is told to the log", async () => {
    const told: LogEntry[] = [];
    const { fixture } = await invited("editor", {
      log: (entry) => void told.push(entry),
      rooms: (rooms) => ({
        ...rooms,
        update: () => Promise.reject(new RoomsError("misconfigured")),
      }),
    });
    expect((await signIn(fixture, "nova")).status).toBe(200);
    expect(entry(fixture, "nova")).toBeUndefined();
    expect(told).toContainEqual(
      expect.objectContaining({ level: "warn", code: "invitation_not_claimed" }),
    );
  });

  it("should sign in without a word of what was cancelled meanwhile", async () => {
    const told: LogEntry[] = [];
    const store = createMemoryStore();
    const { fixture } = await invited("editor", { store, log: (entry) => void told.push(entry) });
    store.invitations.find = async () => null;
    expect((await signIn(fixture, "nova")).status).toBe(200);
    expect(told.map(({ level }) => level)).not.toContain("warn");
  });

  it("should sign in even when the store fails, which is told to the log", async () => {
    const told: LogEntry[] = [];
    const store = storeWith({
      invitations: { listFor: () => Promise.reject(new Error("down")) },
    });
    const fixture = storedFixture({ store, log: (entry) => void told.push(entry) });
    expect((await signIn(fixture, "nova")).status).toBe(200);
    expect(told).toContainEqual(expect.objectContaining({ code: "invitation_not_claimed" }));
  });
});
