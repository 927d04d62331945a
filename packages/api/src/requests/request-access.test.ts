import { editorsCanShare } from "@guestlist/access";
import type { AccessChanged } from "@guestlist/client";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it, vi } from "vitest";
import { written } from "../../tests/support/changes.ts";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { type StoredFixture, storedFixture } from "../../tests/support/stored-fixture.ts";
import { createMemoryStore } from "../memory.ts";

/** A set whose owner has another name. */
const ownRoles = [
  { id: "reader", scopes: scopes.viewer },
  { id: "writer", scopes: scopes.editor, share: true },
  { id: "admin", scopes: scopes.editor, owner: true },
];

const entry = ({ rooms }: StoredFixture, userId: string) =>
  rooms.all.get("launch-plan")?.usersAccesses[userId];

describe("given someone who may not open a room", () => {
  it("should tell them that they can ask, whether the room exists or not", async () => {
    const answers = await Promise.all(
      ["launch-plan", "no-such-room"].map(async (roomId) => {
        const { read, counted } = storedFixture();
        const { status, body } = await read("noor", roomId);
        return { status, body: { ...(body as object), requestId: "" }, calls: counted() };
      }),
    );
    expect(answers[0]).toMatchObject({
      status: 403,
      body: { code: "no_access", requestableRoles: ["viewer", "commenter", "editor"] },
    });
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ["with an owner, who is never asked for", ownRoles, ["reader", "writer"]],
    ["without an owner, the strongest too", ownRoles.slice(0, 2), ["reader", "writer"]],
    ["of one role", ownRoles.slice(1, 2), ["writer"]],
  ])("should name the roles of a set %s", async (_, roles, requestableRoles) => {
    for (const roomId of ["launch-plan", "no-such-room"]) {
      const { status, body } = await storedFixture({ roles }).read("noor", roomId);
      expect({ status, body }).toMatchObject({ status: 403, body: { requestableRoles } });
    }
    for (const role of requestableRoles) {
      const fixture = storedFixture({ roles });
      expect((await fixture.request("noor", { role })).status).toBe(202);
    }
  });

  it("should keep a request for those who may share, and write to the owners", async () => {
    const fixture = storedFixture();
    const asked = await fixture.request("noor", { role: "editor", message: " for the launch " });
    expect(asked).toMatchObject({ status: 202, body: { status: "pending" } });
    expect((await fixture.list("zoe")).requests).toMatchObject([
      {
        user: { id: "noor", name: "Noor Haddad", email: "noor@acme.io" },
        role: "editor",
        message: "for the launch",
        approveAs: ["viewer", "commenter", "editor"],
      },
    ]);
    // Nobody becomes an owner by asking.
    expect((await fixture.list("olivier")).requests).toMatchObject([
      { approveAs: ["viewer", "commenter", "editor"] },
    ]);
    expect(await fixture.list("marc")).not.toHaveProperty("requests");
    expect(await fixture.mails()).toMatchObject([
      { kind: "request", to: "olivier@acme.io", from: { id: "noor" }, message: "for the launch" },
    ]);
    expect(written(fixture)).toEqual([]);
  });

  it("should answer the same for a room that does not exist, and keep nothing", async () => {
    const fixture = storedFixture();
    const asked = await fixture.request("noor", { role: "editor" }, "no-such-room");
    expect(asked).toMatchObject({ status: 202, body: { status: "pending" } });
    expect(fixture.calls.map(({ name }) => name)).not.toContain("requests.save");
    expect(await fixture.mails()).toEqual([]);
  });

  it("should keep one per person, the last, and write once", async () => {
    const fixture = storedFixture();
    await fixture.request("noor", { role: "viewer" });
    await fixture.request("noor", { role: "commenter", message: "please" });
    expect((await fixture.list("zoe")).requests).toMatchObject([
      { role: "commenter", message: "please" },
    ]);
    expect(await fixture.mails()).toHaveLength(1);
  });

  it("should ask for the weakest role unless one is named", async () => {
    const fixture = storedFixture();
    await fixture.send("noor", { method: "POST", path: "/rooms/launch-plan/requests" });
    expect((await fixture.list("zoe")).requests).toMatchObject([{ role: "viewer" }]);
  });

  it.each([{ role: "owner" }, { role: "pending" }, { role: "Editor" }])(
    "should refuse %j",
    async (request) => {
      const fixture = storedFixture();
      expect(await fixture.request("noor", request)).toMatchObject({
        status: 400,
        body: { code: "unknown_role" },
      });
    },
  );

  it("should not guess what they have while the directory is down", async () => {
    const answers = await Promise.all(
      ["launch-plan", "no-such-room"].map(async (roomId) => {
        const fixture = storedFixture({
          directory: (directory) => ({
            ...directory,
            users: () => Promise.reject(new Error("down")),
          }),
        });
        const { status } = await fixture.request("noor", { role: "viewer" }, roomId);
        return [status, fixture.calls.some(({ name }) => name === "requests.save")];
      }),
    );
    expect(answers).toEqual([
      [503, false],
      [503, false],
    ]);
  });

  it.each(["\u0000", "half \ud83d", "x".repeat(1_001)])(
    "should refuse a message that cannot be kept",
    async (message) => {
      const fixture = storedFixture();
      const refusal = { status: 400, body: { code: "invalid_body" } };
      expect(await fixture.request("noor", { message })).toMatchObject(refusal);
      const invitees = [{ email: "new@else.org" }];
      expect(await fixture.invite("zoe", { invitees, role: "viewer", message })).toMatchObject(
        refusal,
      );
    },
  );

  it("should refuse guests, and be nothing without a store", async () => {
    const fixture = storedFixture({ guests: true });
    expect(await fixture.request(null, {}, "open-house")).toMatchObject({ status: 401 });
    const { send } = shareFixture();
    expect(
      await send("noor", { method: "POST", path: "/rooms/launch-plan/requests" }),
    ).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});

describe("given someone who has access", () => {
  it("should take a request for more, and say so to them", async () => {
    const fixture = storedFixture();
    expect((await fixture.list("marc")).me.request).toBeNull();
    await fixture.request("marc", { role: "editor" });
    expect((await fixture.list("marc")).me.request).toMatchObject({ role: "editor" });
    expect((await fixture.list("lea")).me.request).toBeNull();
    expect((await fixture.list("zoe")).requests).toMatchObject([
      { user: { id: "marc" }, approveAs: ["commenter", "editor"] },
    ]);
  });

  it("should answer that they have it already", async () => {
    const fixture = storedFixture();
    expect(await fixture.request("zoe", { role: "viewer" })).toMatchObject({
      status: 200,
      body: { status: "already" },
    });
    expect((await fixture.list("zoe")).requests).toEqual([]);
  });

  it("should say nothing of requests without a store", async () => {
    const { body } = await shareFixture().read("marc");
    expect((body as { me: object }).me).not.toHaveProperty("request");
  });
});

describe("given a request that waits", () => {
  async function asked(role = "editor", userId = "noor") {
    const fixture = storedFixture();
    await fixture.request(userId, { role });
    await fixture.mails();
    return fixture;
  }

  it("should be approved with another role, in one write, and told to who asked", async () => {
    const fixture = await asked();
    const { body } = await fixture.change("zoe", { requests: { noor: "viewer" } });
    expect(entry(fixture, "noor")).toEqual(scopes.viewer);
    expect((body as AccessChanged).access?.requests).toEqual([]);
    expect(written(fixture)).toHaveLength(1);
    expect((await fixture.mails()).at(-1)).toMatchObject({
      kind: "granted",
      to: "noor@acme.io",
      role: "viewer",
    });
  });

  it("should be noted as answered once", async () => {
    const fixture = await asked();
    fixture.counted();
    await fixture.change("zoe", { requests: { noor: "editor" } });
    expect(fixture.counted()["requests.save"]).toBe(1);
  });

  it("should be answered by access that is given beside another's refusal", async () => {
    const fixture = await asked("viewer");
    await fixture.request("nova", { role: "viewer" });
    await fixture.change("zoe", { requests: { noor: null }, people: { nova: "viewer" } });
    await fixture.change("zoe", { people: { nova: null } });
    expect((await fixture.list("zoe")).requests).toEqual([]);
  });

  it("should tell the app nothing when it is declined, which changes no access", async () => {
    const told = vi.fn();
    const fixture = storedFixture({ onAccessChange: told });
    await fixture.request("noor", { role: "editor" });
    await fixture.change("zoe", { requests: { noor: null } });
    await fixture.mails();
    expect(told).not.toHaveBeenCalled();
  });

  it("should still be listed when its role has left the roleSet", async () => {
    const store = createMemoryStore();
    await store.requests.save({
      ...{ roomId: "launch-plan", userId: "noor", role: "former", message: null },
      ...{ state: "pending", requestedAt: new Date() },
    });
    const fixture = storedFixture({ store });
    expect((await fixture.list("zoe")).requests).toMatchObject([
      { role: "former", approveAs: ["viewer", "commenter", "editor"] },
    ]);
  });

  it("should wait again when the approval is taken back", async () => {
    const fixture = await asked();
    const { body } = await fixture.change("zoe", { requests: { noor: "editor" } });
    const { undo } = body as AccessChanged;
    expect(undo).toEqual({
      people: { noor: null },
      requests: { noor: "pending" },
      expect: { people: { noor: "editor" } },
    });
    expect((await fixture.change("zoe", undo)).status).toBe(200);
    expect(entry(fixture, "noor")).toBeUndefined();
    expect((await fixture.list("zoe")).requests).toHaveLength(1);
  });

  it("should stand where it stood when it waits again", async () => {
    const store = createMemoryStore();
    for (const [index, userId] of ["noor", "nova", "sam"].entries()) {
      await store.requests.save({
        ...{ roomId: "launch-plan", userId, role: "viewer", message: null, state: "pending" },
        requestedAt: new Date(Date.UTC(2026, 0, 1 + index)),
      });
    }
    const fixture = storedFixture({ store });
    const { body } = await fixture.change("zoe", { requests: { noor: null } });
    const again = await fixture.change("zoe", (body as AccessChanged).undo);
    const { requests } = (again.body as AccessChanged).access ?? {};
    expect(requests?.map(({ user }) => user.id)).toEqual(["noor", "nova", "sam"]);
    expect((await fixture.list("zoe")).requests).toEqual(requests);
  });

  it("should be declined, change nothing, and wait again when that is taken back", async () => {
    const fixture = await asked();
    const { body } = await fixture.change("zoe", { requests: { noor: null } });
    const { undo, access } = body as AccessChanged;
    expect(access?.requests).toEqual([]);
    expect(written(fixture)).toEqual([]);
    expect(undo).toEqual({ requests: { noor: "pending" } });
    await fixture.change("olivier", undo);
    expect((await fixture.list("zoe")).requests).toHaveLength(1);
  });

  it("should be answered once", async () => {
    const fixture = await asked();
    const answers = await Promise.all([
      fixture.change("zoe", { requests: { noor: "viewer" } }),
      fixture.change("olivier", { requests: { noor: null } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "already_answered",
    });
  });

  it("should be answered by giving access another way", async () => {
    const fixture = await asked("viewer");
    const { body } = await fixture.change("zoe", { people: { noor: "editor" } });
    expect((body as AccessChanged).access?.requests).toEqual([]);
    await fixture.change("zoe", { people: { noor: null } });
    expect((await fixture.list("zoe")).requests).toEqual([]);
  });

  it("should stay out of the way back of a change it has nothing to do with", async () => {
    const fixture = await asked("viewer");
    await fixture.rooms.update("launch-plan", { usersAccesses: { noor: scopes.editor } });
    const { body } = await fixture.change("zoe", { people: { marc: "editor" } });
    expect((body as AccessChanged).undo).toEqual({
      people: { marc: "viewer" },
      expect: { people: { marc: "editor" } },
    });
  });

  it("should have no way back for someone who gives up sharing with the same change", async () => {
    const fixture = await asked("viewer");
    const { body } = await fixture.change("zoe", {
      people: { zoe: "viewer" },
      requests: { noor: null },
    });
    expect((body as AccessChanged).undo).toBeNull();
  });

  it("should have no way back for someone who may not share any more, whatever else they may", async () => {
    const fixture = storedFixture({
      policy: (room) => ({
        share: editorsCanShare(room),
        grant: ["viewer"],
        setGeneral: false,
        settings: true,
        leave: false,
        activity: false,
      }),
    });
    await fixture.request("noor", { role: "viewer" });
    const { body } = await fixture.change("zoe", {
      settings: { editorsCanShare: false },
      requests: { noor: null },
    });
    expect((body as AccessChanged).undo).toBeNull();
  });

  it("should lower nobody who has more by now", async () => {
    const fixture = await asked("viewer");
    await fixture.rooms.update("launch-plan", { usersAccesses: { noor: scopes.editor } });
    expect((await fixture.change("zoe", { requests: { noor: "viewer" } })).status).toBe(200);
    expect(entry(fixture, "noor")).toEqual(scopes.editor);
  });

  it("should be approved for someone of elsewhere, who named themselves", async () => {
    const fixture = await asked("viewer", "sam");
    expect((await fixture.list("zoe")).requests).toMatchObject([{ user: { external: true } }]);
    expect((await fixture.change("zoe", { requests: { sam: "viewer" } })).status).toBe(200);
    expect(entry(fixture, "sam")).toEqual(scopes.viewer);
  });

  it("should open the room for nobody else of elsewhere", async () => {
    const fixture = await asked("viewer", "nova");
    expect(await fixture.change("zoe", { people: { sam: "viewer" } })).toMatchObject({
      status: 400,
      body: { code: "unknown_person" },
    });
  });

  it("should change nothing to have it wait that waits already", async () => {
    const fixture = await asked();
    fixture.counted();
    expect((await fixture.change("zoe", { requests: { noor: "pending" } })).status).toBe(200);
    expect(fixture.counted()).not.toHaveProperty("requests.save");
  });

  it("should be answered beside an invitation that is taken back", async () => {
    const fixture = await asked();
    await fixture.invite("zoe", { invitees: [{ email: "new@else.org" }], role: "viewer" });
    const [invitation] = (await fixture.list("zoe")).invitations ?? [];
    const change = { requests: { noor: null }, invitations: { [invitation?.id ?? ""]: null } };
    await fixture.change("zoe", change);
    expect(await fixture.list("zoe")).toMatchObject({ requests: [], invitations: [] });
  });

  it("should only be declined when nobody is known by the id", async () => {
    const fixture = storedFixture();
    await fixture.request("ghost", { role: "viewer" });
    expect((await fixture.list("zoe")).requests).toMatchObject([
      { user: { known: false }, approveAs: [] },
    ]);
    expect(await fixture.change("zoe", { requests: { ghost: "viewer" } })).toMatchObject({
      status: 400,
      body: { code: "unknown_person" },
    });
    expect((await fixture.change("zoe", { requests: { ghost: null } })).status).toBe(200);
  });

  it.each([
    ["marc", { noor: "viewer" }, "not_allowed"],
    ["marc", { noor: null }, "not_allowed"],
    ["noor", { noor: "editor" }, "no_access"],
    ["zoe", { nobody: null }, "not_found"],
    ["zoe", { noor: "owner" }, "unknown_role"],
  ])("should refuse %s to answer %j", async (userId, requests, code) => {
    const fixture = await asked();
    expect(await fixture.change(userId, { requests })).toMatchObject({ body: { code } });
    expect(written(fixture)).toEqual([]);
    expect((await fixture.list("zoe")).requests).toHaveLength(1);
  });

  it("should not be approved above one's own role", async () => {
    const fixture = storedFixture({
      policy: (_, { userId }) => ({
        share: userId === "zoe",
        grant: userId === "zoe" ? ["viewer"] : [],
        setGeneral: false,
        settings: false,
        leave: false,
        activity: false,
      }),
    });
    await fixture.request("noor", { role: "editor" });
    expect((await fixture.list("zoe")).requests).toMatchObject([{ approveAs: ["viewer"] }]);
    expect(await fixture.change("zoe", { requests: { noor: "editor" } })).toMatchObject({
      status: 403,
      body: { code: "grant_exceeds_own" },
    });
  });

  it("should refuse a person who is named twice, and keys that nothing keeps", async () => {
    const fixture = await asked();
    const twice = { people: { noor: "viewer" }, requests: { noor: "editor" } };
    expect(await fixture.change("zoe", twice)).toMatchObject({ body: { code: "invalid_body" } });
    for (const change of [{ requests: { noor: null } }, { invitations: { x: null } }]) {
      expect(await shareFixture().change("zoe", change)).toMatchObject({
        status: 400,
        body: { code: "invalid_body" },
      });
    }
  });

  it("should still be listed when the store cannot note the answer, which is done", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    await fixture.request("noor", { role: "editor" });
    store.requests.save = () => Promise.reject(new Error("down"));
    const { status, body } = await fixture.change("zoe", { requests: { noor: "editor" } });
    expect(status).toBe(200);
    // What was asked for is given, so nothing waits any more.
    expect((body as AccessChanged).access?.requests).toEqual([]);
    expect(entry(fixture, "noor")).toEqual(scopes.editor);
    expect(await fixture.change("zoe", { requests: { noor: null } })).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
  });

  it("should not be called answered when only the rest of a change could be made", async () => {
    const store = createMemoryStore();
    const fixture = storedFixture({ store });
    await fixture.request("noor", { role: "editor" });
    store.requests.save = () => Promise.reject(new Error("down"));
    const change = { people: { marc: "editor" }, requests: { noor: null } };
    expect(await fixture.change("zoe", change)).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
    expect(entry(fixture, "marc")).toEqual(scopes.editor);
    expect((await fixture.list("zoe")).requests).toHaveLength(1);
  });
});

describe("given the roles one may ask for", () => {
  const requestable = async (fixture: StoredFixture, userId: string, roomId = "launch-plan") =>
    (await fixture.list(userId, roomId)).me.requestableRoles;

  it.each([
    ["marc", "launch-plan", ["commenter", "editor"]],
    ["ana", "launch-plan", ["commenter", "editor"]],
    ["lea", "launch-plan", ["editor"]],
    ["zoe", "launch-plan", []],
    ["olivier", "launch-plan", []],
    ["noor", "open-house", []],
    // Their own entry holds them below what anyone has.
    ["marc", "open-house", ["commenter", "editor"]],
  ])("should offer %s in %s those that permit more", async (userId, roomId, roles) => {
    const fixture = storedFixture();
    expect(await requestable(fixture, userId, roomId)).toEqual(roles);
    for (const role of roles) {
      expect((await storedFixture().request(userId, { role }, roomId)).status).toBe(202);
    }
  });

  it("should offer none without a store", async () => {
    const { me } = await shareFixture().client("marc").roomAccess("launch-plan");
    expect(me.requestableRoles).toEqual([]);
  });

  it("should offer the strongest of a set without an owner, and give it", async () => {
    const fixture = storedFixture({ roles: ownRoles.slice(0, 2) });
    expect(await requestable(fixture, "marc")).toEqual(["writer"]);
    expect((await fixture.request("marc", { role: "writer" })).status).toBe(202);
    const { me, requests } = await fixture.list("zoe");
    expect(me).toMatchObject({ role: "writer", can: { grant: ["reader", "writer"] } });
    expect(requests).toMatchObject([{ user: { id: "marc" }, approveAs: ["writer"] }]);
    await fixture.change("zoe", { requests: { marc: "writer" } });
    expect(entry(fixture, "marc")).toEqual(scopes.editor);
  });

  it("should never offer a set's owner, whatever its name", async () => {
    const fixture = storedFixture({ roles: ownRoles });
    expect(await requestable(fixture, "marc")).toEqual(["writer"]);
    expect(await fixture.request("marc", { role: "admin" })).toMatchObject({
      status: 400,
      body: { code: "unknown_role" },
    });
  });
});
