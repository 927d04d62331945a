import type { AccessChanged, Activity } from "@guestlist/client";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it, vi } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { storeWith } from "../../tests/support/store-with.ts";
import { type StoredFixture, storedFixture } from "../../tests/support/stored-fixture.ts";
import { createMemoryStore } from "../memory.ts";

const path = "/rooms/launch-plan/activity";

async function activity({ send }: StoredFixture, userId = "olivier", cursor = "") {
  const query = cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`;
  return (await send(userId, { path: path + query })).body as Activity;
}

describe("given a room that was changed", () => {
  it("should say who gave what to whom, newest first", async () => {
    const fixture = storedFixture();
    await fixture.change("olivier", {
      people: { marc: "editor", lea: null, noor: "owner", zoe: "editor" },
      groups: { design: "editor" },
    });
    await fixture.change("zoe", { general: { audience: "anyone", role: "viewer" } });
    await fixture.change("olivier", { settings: { editorsCanShare: false } });
    await fixture.change("marc", { people: { marc: null } });
    const { items, nextCursor } = await activity(fixture);
    expect(nextCursor).toBeNull();
    expect(items).toMatchObject([
      { kind: "person", by: { id: "marc" }, person: { id: "marc" }, from: "editor", to: null },
      { kind: "settings", by: { id: "olivier" }, editorsCanShare: false },
      {
        kind: "general",
        by: { name: "Zoë Martin" },
        from: { audience: "restricted", role: null },
        to: { audience: "anyone", role: "viewer" },
      },
      { kind: "group", group: { id: "design", name: "Design" }, from: "viewer", to: "editor" },
      { kind: "person", person: { id: "noor" }, from: null, to: "owner" },
      { kind: "person", person: { id: "lea" }, from: "commenter", to: null },
      { kind: "person", person: { id: "marc" }, from: "viewer", to: "editor" },
    ]);
    for (const { at } of items) expect(Date.now() - Date.parse(at)).toBeLessThan(60_000);
  });

  it("should say what editors may do again, and show the id of a group that is gone", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    await fixture.change("olivier", { settings: { editorsCanShare: false } });
    await fixture.change("olivier", { settings: { editorsCanShare: true } });
    const removed = { kind: "group", target: "gone", from: "viewer", to: null } as const;
    await store.activity.record([
      { roomId: "launch-plan", at: new Date(), by: "olivier", ...removed },
    ]);
    expect((await activity(fixture)).items).toMatchObject([
      { kind: "group", group: { id: "gone", name: "gone" } },
      { kind: "settings", editorsCanShare: true },
      { kind: "settings", editorsCanShare: false },
    ]);
  });

  it("should tell of invitations, of who came by one, and of requests that were declined", async () => {
    const fixture = storedFixture();
    await fixture.invite("zoe", { invitees: [{ email: "nova@elsewhere.org" }], role: "viewer" });
    const [invitation] = (await fixture.list("zoe")).invitations ?? [];
    await fixture.change("zoe", { invitations: { [invitation?.id ?? ""]: "editor" } });
    await fixture.accept("nova", await fixture.tokenFor("nova@elsewhere.org"));
    await fixture.request("noor", { role: "editor" });
    await fixture.change("zoe", { requests: { noor: null } });
    expect((await activity(fixture)).items).toMatchObject([
      { kind: "request", by: { id: "zoe" }, person: { id: "noor" }, role: "editor" },
      { kind: "person", by: { id: "nova" }, person: { id: "nova" }, from: null, to: "editor" },
      { kind: "invitation", email: "nova@elsewhere.org", from: "viewer", to: "editor" },
      { kind: "invitation", by: { id: "zoe" }, from: null, to: "viewer" },
    ]);
  });

  it("should not call declined what was given another way", async () => {
    const fixture = storedFixture();
    await fixture.request("noor", { role: "viewer" });
    await fixture.change("zoe", { general: { audience: "organization", role: "viewer" } });
    await fixture.request("marc", { role: "editor" });
    await fixture.rooms.update("launch-plan", { usersAccesses: { marc: scopes.editor } });
    await fixture.change("zoe", { requests: { marc: "editor" } });
    expect((await activity(fixture)).items.map(({ kind }) => kind)).toEqual(["general"]);
  });

  it("should be read a page at a time, nothing twice, while more comes", async () => {
    const fixture = storedFixture();
    for (let turn = 0; turn < 35; turn += 1) {
      await fixture.change("olivier", { people: { marc: turn % 2 ? "viewer" : "editor" } });
    }
    const first = await activity(fixture);
    await fixture.change("olivier", { people: { marc: null } });
    const second = await activity(fixture, "olivier", first.nextCursor ?? "");
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([30, 5, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(35);
  });

  it("should write nothing down for a change that changed nothing or was refused", async () => {
    const fixture = storedFixture();
    await fixture.change("olivier", { people: { zoe: "editor" } });
    await fixture.change("marc", { people: { zoe: null } });
    expect((await activity(fixture)).items).toEqual([]);
  });

  it.each([
    ["marc", 403, "not_allowed"],
    ["lea", 403, "not_allowed"],
    ["noor", 403, "no_access"],
  ])("should not be read by %s", async (userId, status, code) => {
    const { send } = storedFixture();
    expect(await send(userId, { path })).toMatchObject({ status, body: { code } });
  });

  it("should be offered only where it is kept", async () => {
    const { send, read } = shareFixture();
    expect(await send("zoe", { path })).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await read("zoe")).body).toMatchObject({ me: { can: { activity: false } } });
    expect((await storedFixture().list("zoe")).me.can.activity).toBe(true);
    expect((await storedFixture().list("marc")).me.can.activity).toBe(false);
  });

  it("should not make a change fail that it could not be written down for", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const store = storeWith({
      activity: { record: () => Promise.reject(new Error("password=hunter2")) },
    });
    const { status } = await storedFixture({ store }).change("olivier", {
      people: { zoe: "viewer" },
    });
    expect(status).toBe(200);
    expect(warned.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\{"level":"warn","requestId":"[^"]+","code":"activity_not_recorded"\}$/,
        ),
      ],
    ]);
    warned.mockRestore();
  });
});

describe("given a change that finds another one", () => {
  it("should say who made it and when", async () => {
    const fixture = storedFixture();
    await fixture.change("zoe", { people: { marc: "editor" } });
    const { status, body } = await fixture.change("olivier", {
      people: { marc: null },
      expect: { people: { marc: "viewer" } },
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: "conflict",
      current: { people: { marc: "editor" } },
      by: { id: "zoe", name: "Zoë Martin" },
      at: expect.stringMatching(/Z$/),
    });
  });

  it("should name who made it, though they are in the room no more", async () => {
    const fixture = storedFixture();
    await fixture.change("zoe", { people: { marc: "editor" } });
    await fixture.change("olivier", { people: { zoe: null } });
    const { body } = await fixture.change("olivier", {
      people: { marc: null },
      expect: { people: { marc: "viewer" } },
    });
    expect(body).toMatchObject({ by: { id: "zoe", name: "Zoë Martin", known: true } });
  });

  it("should name who made one of several that differ", async () => {
    const fixture = storedFixture();
    await fixture.rooms.update("launch-plan", { usersAccesses: { lea: scopes.viewer } });
    await fixture.change("zoe", { people: { marc: "editor" } });
    const { body } = await fixture.change("olivier", {
      people: { lea: null, marc: null },
      expect: { people: { lea: "commenter", marc: "viewer" } },
    });
    expect(body).toMatchObject({ code: "conflict", by: { id: "zoe" } });
  });

  it("should name nobody when the room was changed elsewhere since", async () => {
    const fixture = storedFixture();
    await fixture.change("zoe", { people: { marc: "editor" } });
    await fixture.rooms.update("launch-plan", { usersAccesses: { marc: scopes.commenter } });
    const { body } = await fixture.change("olivier", {
      people: { marc: null },
      expect: { people: { marc: "viewer" } },
    });
    expect(body).toMatchObject({ code: "conflict", current: { people: { marc: "commenter" } } });
    expect(body).not.toHaveProperty("by");
  });

  it.each([
    [{ general: { audience: "anyone", role: "viewer" } }, { general: { audience: "restricted" } }],
    [{ groups: { design: "editor" } }, { groups: { design: "viewer" } }],
    [{ settings: { editorsCanShare: false } }, { settings: { editorsCanShare: true } }],
  ])("should know it of %j too", async (change, expected) => {
    const fixture = storedFixture();
    await fixture.change("olivier", change);
    const { body } = await fixture.change("olivier", { ...change, expect: expected });
    expect(body).toMatchObject({ code: "conflict", by: { id: "olivier" } });
  });

  it.each([
    [{ general: { audience: "anyone", role: "viewer" } }, { general: { audience: "restricted" } }],
    [{ settings: { editorsCanShare: false } }, { settings: { editorsCanShare: true } }],
  ])("should know it of %j, taken back", async (change, back) => {
    const fixture = storedFixture();
    await fixture.change("olivier", change);
    await fixture.change("olivier", back);
    const { body } = await fixture.change("olivier", { ...back, expect: change });
    expect(body).toMatchObject({ code: "conflict", by: { id: "olivier" } });
  });
});

describe("given someone who shared before", () => {
  const recent = (fixture: StoredFixture, userId: string, roomId = "launch-plan") =>
    fixture.send(userId, { path: `/rooms/${roomId}/candidates` });

  it("should be offered those they shared with, marked where they are in", async () => {
    const fixture = storedFixture();
    const { body } = await fixture.change(
      "olivier",
      { people: { noor: "viewer", kim: "editor" }, groups: { design: "viewer" } },
      "open-house",
    );
    expect((body as AccessChanged).access).not.toBeNull();
    await fixture.change("olivier", { people: { noor: null } }, "open-house");
    expect((await recent(fixture, "olivier")).body).toMatchObject({
      people: [
        { user: { id: "kim", email: "kim@acme.io" }, has: "editor" },
        { user: { id: "noor" }, has: null },
      ],
      groups: [{ group: { id: "design" }, has: "viewer" }],
      email: null,
    });
    expect((await recent(fixture, "zoe")).body).toEqual({ people: [], groups: [], email: null });
    expect((await recent(fixture, "marc")).body).toMatchObject({ code: "not_allowed" });
  });

  it("should not be offered groups of elsewhere, nor the organisation itself", async () => {
    const store = createMemoryStore();
    const given = { roomId: "another", at: new Date(), by: "zoe", from: null, to: "viewer" };
    await store.activity.record(
      ["partners", "everyone", "gone", "design"].map((target) => ({
        ...given,
        kind: "group" as const,
        target,
      })),
    );
    expect((await recent(storedFixture({ store }), "zoe")).body).toMatchObject({
      groups: [{ group: { id: "design" } }],
    });
  });

  it("should not be offered people of elsewhere, and nobody when the store fails", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    await fixture.request("sam", { role: "viewer" });
    await fixture.change("zoe", { requests: { sam: "viewer" } });
    expect((await recent(fixture, "zoe")).body).toMatchObject({ people: [] });
    store.activity.collaborators = () => Promise.reject(new Error("down"));
    expect((await recent(fixture, "zoe")).status).toBe(200);
  });
});
