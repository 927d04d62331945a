import { describe, expect, it } from "vitest";
import { scopes } from "../../test/rooms.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "../../test/share-fixture.ts";
import { RoomsError } from "../index.ts";
import type { MemoryRoom } from "../memory/index.ts";

/** The patches that were written. */
function written({ calls }: Fixture): unknown[] {
  return calls.filter(({ name }) => name === "rooms.update").map(({ args }) => args[1]);
}

/** Sends a change that must be refused: nothing is written, and the room stays as it was. */
async function refused(
  userId: string | null,
  change: unknown,
  { roomId = "launch-plan", ...options }: FixtureOptions & { roomId?: string } = {},
): Promise<unknown> {
  const fixture = shareFixture(options);
  const before = structuredClone(fixture.rooms.all.get(roomId));
  const { status, body } = await fixture.change(userId, change, roomId);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(written(fixture)).toEqual([]);
  expect(fixture.rooms.all.get(roomId)).toEqual(before);
  return body;
}

/** Sends a change that must be made. */
async function made(
  userId: string,
  change: unknown,
  { roomId = "launch-plan", ...options }: FixtureOptions & { roomId?: string } = {},
) {
  const fixture = shareFixture(options);
  const { status, body } = await fixture.change(userId, change, roomId);
  expect({ status, body }).toMatchObject({ status: 200 });
  return { ...fixture, body, patches: written(fixture) };
}

const withRoom = (room: Partial<MemoryRoom>): FixtureOptions => ({
  extra: [
    {
      id: "launch-plan",
      usersAccesses: { olivier: scopes.owner, zoe: scopes.editor },
      metadata: { owner: "olivier" },
      ...room,
    },
  ],
});

describe("given a room I may share", () => {
  it.each([
    ["viewer", scopes.viewer],
    ["commenter", scopes.commenter],
    ["editor", scopes.editor],
  ])("should write exactly the scopes of %s, and only that key", async (role, expected) => {
    const { patches } = await made("olivier", { people: { noor: role } });
    expect(patches).toEqual([{ usersAccesses: { noor: expected } }]);
  });

  it("should write owners in the same call as the entry", async () => {
    const { patches } = await made("olivier", { people: { noor: "owner" } });
    expect(patches).toEqual([
      { usersAccesses: { noor: scopes.editor }, metadata: { owner: ["olivier", "noor"] } },
    ]);
  });

  it("should hand ownership over in one call", async () => {
    const { patches, body } = await made("olivier", {
      people: { zoe: "owner", olivier: "viewer" },
    });
    expect(patches).toEqual([
      { usersAccesses: { olivier: scopes.viewer }, metadata: { owner: "zoe" } },
    ]);
    expect(body).toMatchObject({ access: { me: { role: "viewer" } }, undo: null });
  });

  it("should change people, groups, general access and settings in one call", async () => {
    const fixture = await made("olivier", {
      people: { lea: "editor", marc: null },
      groups: { design: "commenter", engineering: null },
      general: { audience: "organization", role: "viewer" },
      settings: { editorsCanShare: false },
    });
    expect(fixture.patches).toEqual([
      {
        usersAccesses: { lea: scopes.editor, marc: null },
        groupsAccesses: { design: scopes.commenter, engineering: null, everyone: scopes.viewer },
        metadata: { guestlistEditorsCanShare: "no" },
      },
    ]);
    expect(fixture.counted()).toEqual({
      "rooms.get": 1,
      "rooms.update": 1,
      "directory.users": 1,
      "directory.groups": 1,
    });
    expect(fixture.rooms.all.get("launch-plan")?.metadata).toEqual({
      owner: "olivier",
      name: "Launch plan",
      internal: "do not leak",
      guestlistEditorsCanShare: "no",
    });
  });

  it("should answer the room as the next read does", async () => {
    const { body, read } = await made("zoe", { people: { lea: "viewer" } });
    expect(body).toMatchObject({ access: (await read("zoe")).body });
  });

  it("should tell the room, and the app, after the answer", async () => {
    const told: unknown[] = [];
    const { calls } = await made(
      "zoe",
      { people: { lea: "viewer" } },
      {
        onAccessChange: ({ userId, change }) => {
          told.push(userId, change);
          throw new Error("The app's own trouble.");
        },
      },
    );
    await expect.poll(() => told).toEqual(["zoe", { people: { lea: "viewer" } }]);
    expect(calls.at(-1)).toEqual({
      name: "rooms.announce",
      args: ["launch-plan", { type: "guestlist:access-changed" }],
    });
  });

  it("should stand when the room cannot be told", async () => {
    const { patches } = await made(
      "zoe",
      { people: { lea: "viewer" } },
      { rooms: (rooms) => ({ ...rooms, announce: () => Promise.reject(new Error("no")) }) },
    );
    expect(patches).toHaveLength(1);
  });

  it.each([
    ["a person's role as it is", { people: { lea: "commenter" } }],
    ["the removal of someone without a row", { people: { noor: null } }],
    ["a group's role as it is", { groups: { design: "viewer" } }],
    ["general access as it is", { general: { audience: "restricted" } }],
    ["a setting as it is", { settings: { editorsCanShare: true } }],
  ])("should answer 200 and write nothing for %s", async (_, change) => {
    const fixture = shareFixture();
    const { status, body } = await fixture.change("olivier", change);
    expect({ status, body }).toMatchObject({ status: 200, body: { undo: null } });
    expect(written(fixture)).toEqual([]);
  });

  it("should lose none of ten changes made at once by ten people", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const entries = Object.fromEntries(ids.map((id) => [id, scopes.viewer]));
    const { change, rooms } = shareFixture(
      withRoom({ usersAccesses: { olivier: scopes.owner, zoe: scopes.editor, ...entries } }),
    );
    const answers = await Promise.all(
      ids.map((id, index) => change(index % 2 ? "olivier" : "zoe", { people: { [id]: null } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(Object.keys(rooms.all.get("launch-plan")?.usersAccesses ?? {})).toEqual([
      "olivier",
      "zoe",
    ]);
  });
});

describe("given what the caller saw", () => {
  it("should answer 409 with what the room says now, and write nothing", async () => {
    const change = {
      people: { lea: "viewer", marc: "editor" },
      groups: { design: "editor" },
      general: { audience: "anyone", role: "viewer" },
      settings: { editorsCanShare: false },
      expect: {
        people: { lea: "editor", marc: "viewer" },
        groups: { design: null },
        general: { audience: "anyone", role: "editor" },
        settings: { editorsCanShare: false },
      },
    };
    expect(await refused("olivier", change)).toMatchObject({
      code: "conflict",
      current: {
        people: { lea: "commenter", marc: "viewer" },
        groups: { design: "viewer" },
        general: { audience: "restricted" },
        settings: { editorsCanShare: true },
      },
    });
  });

  it("should make the change when it is so", async () => {
    const { patches } = await made("zoe", {
      people: { lea: "viewer" },
      expect: { people: { lea: "commenter" } },
    });
    expect(patches).toHaveLength(1);
  });

  it("should let only one of two who saw the same", async () => {
    const { change } = shareFixture();
    const expected = { expect: { people: { lea: "commenter" } } };
    const [first, second] = await Promise.all([
      change("olivier", { people: { lea: "viewer" }, ...expected }),
      change("zoe", { people: { lea: "editor" }, ...expected }),
    ]);
    expect(first.status).toBe(200);
    expect(second).toMatchObject({
      status: 409,
      body: { code: "conflict", current: { people: { lea: "viewer" } } },
    });
  });

  it("should refuse expectations about keys the change does not touch", async () => {
    const change = { people: { lea: "viewer" }, expect: { people: { marc: "viewer" } } };
    expect(await refused("olivier", change)).toMatchObject({ code: "invalid_body" });
  });
});

describe("given a change to take back", () => {
  it.each([
    ["a grant", { people: { noor: "editor" } }],
    ["a role", { people: { lea: "editor" } }],
    ["a removal", { people: { lea: null } }],
    ["another owner", { people: { zoe: "owner" } }],
    ["a group", { groups: { design: "editor" } }],
    ["a group's removal", { groups: { design: null } }],
    ["anyone", { general: { audience: "anyone", role: "commenter" } }],
    ["the organisation", { general: { audience: "organization", role: "editor" } }],
    [
      "anyone, with the organisation as a group",
      { general: { audience: "anyone", role: "viewer" }, groups: { everyone: "editor" } },
    ],
    ["the setting", { settings: { editorsCanShare: false } }],
    [
      "several at once",
      { people: { lea: null, noor: "viewer" }, groups: { design: null, engineering: "viewer" } },
    ],
  ])("should restore what was there before %s", async (_, change) => {
    const { body, rooms, change: send, client } = await made("olivier", change);
    const before = await shareFixture().client("olivier").roomAccess("launch-plan");
    const undo = Object.getOwnPropertyDescriptor(body, "undo")?.value;
    expect(undo).toMatchObject({ expect: expect.any(Object) });
    const undone = await send("olivier", undo);
    expect(undone.status).toBe(200);
    const after = await client("olivier").roomAccess("launch-plan");
    const byId = (rows: { user: { id: string } }[]) =>
      [...rows].sort((a, b) => a.user.id.localeCompare(b.user.id));
    expect(byId(after.people)).toEqual(byId(before.people));
    expect(new Set(after.groups)).toEqual(new Set(before.groups));
    expect(after.general).toEqual(before.general);
    expect(after.settings).toEqual(before.settings);
    expect(rooms.all.get("launch-plan")?.metadata).toMatchObject({ owner: "olivier" });
  });

  it("should refuse to take back what was changed again since", async () => {
    const { body, change } = await made("olivier", { people: { lea: "editor" } });
    await change("zoe", { people: { lea: "viewer" } });
    const undo = Object.getOwnPropertyDescriptor(body, "undo")?.value;
    expect(await change("olivier", undo)).toMatchObject({
      status: 409,
      body: { code: "conflict", current: { people: { lea: "viewer" } } },
    });
  });

  it.each([
    ["the caller left", "lea", { people: { lea: null } }, {}],
    ["the caller demoted themselves", "zoe", { people: { zoe: "viewer" } }, {}],
    [
      "custom access was replaced",
      "olivier",
      { people: { zoe: "viewer" } },
      withRoom({ usersAccesses: { olivier: scopes.owner, zoe: ["room:write", "comments:none"] } }),
    ],
    [
      "an unknown account was removed",
      "olivier",
      { people: { ghost: null } },
      withRoom({ usersAccesses: { olivier: scopes.owner, ghost: scopes.viewer } }),
    ],
  ])("should offer no way back when %s", async (_, userId, change, options) => {
    const { body } = await made(userId, change, options);
    expect(body).toMatchObject({ undo: null });
  });

  it("should answer no access to who has left", async () => {
    const { body, read } = await made("lea", { people: { lea: null } });
    expect(body).toEqual({ access: null, undo: null });
    expect((await read("lea")).status).toBe(404);
  });

  it("should still answer who left but comes in another way", async () => {
    const { body } = await made(
      "kim",
      { people: { kim: null } },
      {
        ...withRoom({
          usersAccesses: { olivier: scopes.owner, kim: scopes.editor },
          groupsAccesses: { engineering: scopes.viewer },
        }),
      },
    );
    expect(body).toMatchObject({ access: { me: { role: "viewer" } }, undo: null });
  });
});

describe("given limits to what one may do", () => {
  const twoOwners = withRoom({
    usersAccesses: { olivier: scopes.owner, kim: scopes.owner, zoe: scopes.editor },
    metadata: { owner: ["olivier", "kim"] },
  });
  const held = withRoom({
    defaultAccesses: scopes.editor,
    usersAccesses: { olivier: scopes.owner, marc: scopes.viewer },
  });
  const off = withRoom({ metadata: { owner: "olivier", guestlistEditorsCanShare: "no" } });

  it.each<[string, string, string | null, unknown, FixtureOptions & { roomId?: string }]>([
    ["grant_exceeds_own", "a viewer raises themselves", "marc", { people: { marc: "editor" } }, {}],
    ["not_allowed", "a viewer changes another", "marc", { people: { lea: "viewer" } }, {}],
    ["not_allowed", "a viewer adds someone", "marc", { people: { noor: "viewer" } }, {}],
    ["not_allowed", "a viewer removes someone", "marc", { people: { lea: null } }, {}],
    ["not_allowed", "a commenter adds a group", "lea", { groups: { design: null } }, {}],
    [
      "not_allowed",
      "a viewer opens the room",
      "marc",
      { general: { audience: "anyone", role: "viewer" } },
      {},
    ],
    [
      "not_allowed",
      "a viewer by group leaves without an entry",
      "ana",
      { people: { ana: null } },
      {},
    ],
    ["grant_exceeds_own", "an editor makes an owner", "zoe", { people: { noor: "owner" } }, {}],
    [
      "grant_exceeds_own",
      "an editor makes themselves owner",
      "zoe",
      { people: { zoe: "owner" } },
      {},
    ],
    [
      "target_outranks_you",
      "an editor demotes an owner",
      "zoe",
      { people: { olivier: "viewer" } },
      {},
    ],
    ["target_outranks_you", "an editor removes an owner", "zoe", { people: { olivier: null } }, {}],
    [
      "not_allowed",
      "an editor changes settings",
      "zoe",
      { settings: { editorsCanShare: false } },
      {},
    ],
    [
      "not_allowed",
      "an editor shares where the setting forbids it",
      "zoe",
      { people: { noor: "viewer" } },
      off,
    ],
    [
      "not_allowed",
      "an editor opens the room where the setting forbids it",
      "zoe",
      { general: { audience: "anyone", role: "viewer" } },
      off,
    ],
    [
      "not_allowed",
      "an editor through the link shares",
      "noor",
      { people: { lea: "viewer" } },
      { roomId: "open-house" },
    ],
    [
      "not_allowed",
      "an editor through the link closes the room",
      "noor",
      { general: { audience: "restricted" } },
      { roomId: "open-house" },
    ],
    [
      "grant_exceeds_own",
      "an editor through the link takes an entry",
      "noor",
      { people: { noor: "editor" } },
      { roomId: "open-house" },
    ],
    [
      "not_allowed",
      "an editor through the organisation shares",
      "noor",
      { people: { lea: "viewer" } },
      { roomId: "acme-wide" },
    ],
    ["grant_exceeds_own", "someone held down leaves", "marc", { people: { marc: null } }, held],
    ["last_owner", "the last owner leaves", "olivier", { people: { olivier: null } }, {}],
    [
      "last_owner",
      "the last owner demotes themselves",
      "olivier",
      { people: { olivier: "editor" } },
      {},
    ],
    [
      "last_owner",
      "both owners go at once",
      "olivier",
      { people: { olivier: null, kim: "viewer" } },
      twoOwners,
    ],
    ["room_not_found", "a stranger takes an entry", "noor", { people: { noor: "viewer" } }, {}],
    [
      "room_not_found",
      "someone changes a room that is not there",
      "olivier",
      { people: { noor: "viewer" } },
      { roomId: "nowhere" },
    ],
    ["unauthenticated", "nobody calls", null, { people: { noor: "viewer" } }, {}],
    ["unknown_person", "nobody's id is granted", "olivier", { people: { nobody: "viewer" } }, {}],
    [
      "unknown_person",
      "someone of another organisation is granted",
      "olivier",
      { people: { sam: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "nobody's group is granted",
      "olivier",
      { groups: { nothing: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "a group of another organisation is granted",
      "olivier",
      { groups: { partners: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "the organisation's group is granted as a group",
      "olivier",
      { groups: { everyone: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "the organisation's group is removed as a group",
      "olivier",
      { groups: { everyone: null } },
      { roomId: "acme-wide" },
    ],
    [
      "unknown_group",
      "the group of a room that is restricted in the same change",
      "olivier",
      { general: { audience: "restricted" }, groups: { everyone: "viewer" } },
      { roomId: "open-house" },
    ],
    [
      "invalid_body",
      "an organisation is asked for where there is none",
      "olivier",
      { general: { audience: "organization", role: "viewer" } },
      { organization: () => null },
    ],
    ["unknown_role", "a group owns", "olivier", { groups: { design: "owner" } }, {}],
    [
      "unknown_role",
      "anyone owns",
      "olivier",
      { general: { audience: "anyone", role: "owner" } },
      {},
    ],
    ["unknown_role", "custom is granted", "olivier", { people: { lea: "custom" } }, {}],
    [
      "not_allowed",
      "one of several keys is refused",
      "marc",
      { people: { marc: null, lea: null } },
      {},
    ],
  ])("should answer %s when %s", async (code, _, userId, change, options) => {
    expect(await refused(userId, change, options)).toMatchObject({ code });
  });

  it("should answer a person elsewhere exactly as nobody", async () => {
    const [elsewhere, nobody] = [
      await refused("olivier", { people: { sam: "viewer" } }),
      await refused("olivier", { people: { nobody: "viewer" } }),
    ];
    expect(elsewhere).toMatchObject({ code: "unknown_person", userId: "sam" });
    expect(Object.keys(elsewhere as object)).toEqual(Object.keys(nobody as object));
  });

  it("should let one of two owners leave, not both at once", async () => {
    const { change, rooms } = shareFixture(twoOwners);
    const answers = await Promise.all([
      change("olivier", { people: { olivier: null } }),
      change("kim", { people: { kim: null } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(rooms.all.get("launch-plan")?.metadata).toEqual({ owner: "kim" });
  });

  it("should let an equal be changed and removed", async () => {
    const { patches } = await made("zoe", { people: { marc: null } });
    expect(patches).toEqual([{ usersAccesses: { marc: null } }]);
    await made("olivier", { people: { kim: "viewer" } }, twoOwners);
  });

  it("should let an external person who is listed be changed and removed", async () => {
    const options = withRoom({ usersAccesses: { olivier: scopes.owner, sam: scopes.viewer } });
    await made("olivier", { people: { sam: "editor" } }, options);
    await made("olivier", { people: { sam: null } }, options);
  });

  it("should let an account that is gone only be removed", async () => {
    const options = withRoom({ usersAccesses: { olivier: scopes.owner, ghost: scopes.viewer } });
    expect(await refused("olivier", { people: { ghost: "editor" } }, options)).toMatchObject({
      code: "unknown_person",
    });
    await made("olivier", { people: { ghost: null } }, options);
  });

  it("should let an editor with an entry name the first owner", async () => {
    const options = withRoom({ usersAccesses: { zoe: scopes.editor }, metadata: {} });
    const { patches } = await made("zoe", { people: { zoe: "owner" } }, options);
    expect(patches).toEqual([{ metadata: { owner: "zoe" } }]);
  });

  it("should drop a listed owner without an entry at the next change of owners", async () => {
    const options = withRoom({ metadata: { owner: ["olivier", "gone"] } });
    const { patches } = await made("olivier", { people: { zoe: "owner" } }, options);
    expect(patches).toEqual([{ metadata: { owner: ["olivier", "zoe"] } }]);
  });
});

describe("given general access and groups", () => {
  it("should move from anyone to the organisation in one call", async () => {
    const change = { general: { audience: "organization", role: "commenter" } };
    const { patches } = await made("olivier", change, { roomId: "open-house" });
    expect(patches).toEqual([
      { defaultAccesses: [], groupsAccesses: { everyone: scopes.commenter } },
    ]);
  });

  it("should move from the organisation to restricted", async () => {
    const change = { general: { audience: "restricted" } };
    const { patches } = await made("olivier", change, { roomId: "acme-wide" });
    expect(patches).toEqual([{ groupsAccesses: { everyone: null } }]);
  });

  it("should apply general access before groups", async () => {
    const change = {
      groups: { everyone: "editor" },
      general: { audience: "anyone", role: "viewer" },
    };
    const { patches, body } = await made("olivier", change);
    expect(patches).toEqual([
      { defaultAccesses: scopes.viewer, groupsAccesses: { everyone: scopes.editor } },
    ]);
    expect(body).toMatchObject({
      access: {
        general: { audience: "anyone", role: "viewer" },
        groups: [{}, {}, { group: { id: "everyone" }, role: "editor" }],
      },
    });
  });
});

describe("given a limit of the platform", () => {
  const limited = (people: number, groups: number): FixtureOptions => ({
    rooms: (rooms) => ({ ...rooms, limits: { people, groups } }),
  });

  it("should answer 422 with the limit when a change adds too many people", async () => {
    expect(await refused("zoe", { people: { noor: "viewer" } }, limited(4, 9))).toMatchObject({
      code: "too_many_collaborators",
      limit: 4,
    });
  });

  it("should count groups apart, the organisation's too", async () => {
    const change = { general: { audience: "organization", role: "viewer" } };
    expect(await refused("olivier", change, limited(9, 2))).toMatchObject({ limit: 2 });
  });

  it("should take a swap, and a change in a room that is already too full", async () => {
    await made("zoe", { people: { noor: "viewer", marc: null } }, limited(4, 2));
    await made("zoe", { people: { lea: "viewer" } }, limited(2, 1));
  });
});

describe("given another process that writes at the same time", () => {
  /** Just before our write lands, someone else's has made another the only owner. */
  const overwriting = (room: Partial<MemoryRoom>, owner: string): FixtureOptions => ({
    ...withRoom(room),
    rooms: (rooms) => {
      let meddled = false;
      return {
        ...rooms,
        update: async (roomId, patch) => {
          const answer = await rooms.update(roomId, patch);
          if (meddled || !answer) return answer;
          meddled = true;
          return rooms.update(roomId, { metadata: { owner } });
        },
      };
    },
  });

  it.each([
    ["a role", scopes.editor, "viewer"],
    ["scopes that are no role", ["room:write", "comments:none"], "viewer"],
  ])("should put a lost owner back, who had %s", async (_, kimHad, role) => {
    const room = {
      usersAccesses: { olivier: scopes.owner, kim: kimHad },
      metadata: { owner: ["olivier", "kim"], name: "Launch plan" },
    };
    const { change, rooms } = shareFixture(overwriting(room, "gone"));
    const answer = await change("olivier", { people: { kim: role } });
    expect(answer).toMatchObject({ status: 409, body: { code: "last_owner" } });
    const after = rooms.all.get("launch-plan");
    expect(after?.usersAccesses).toEqual(room.usersAccesses);
    expect(after?.metadata).toEqual(room.metadata);
  });

  it("should not ask for an owner where the ladder has none", async () => {
    const roles = [
      { id: "reader", scopes: scopes.viewer },
      { id: "writer", scopes: scopes.editor, share: true },
    ];
    const { status } = await shareFixture({ ...withRoom({}), roles }).change("zoe", {
      people: { olivier: "reader" },
    });
    expect(status).toBe(200);
  });

  it("should say that it does not know when the owner could not be put back", async () => {
    const room = {
      usersAccesses: { olivier: scopes.owner, kim: scopes.owner },
      metadata: { owner: ["olivier", "kim"] },
    };
    let writes = 0;
    const { change } = shareFixture({
      ...withRoom(room),
      rooms: (rooms) => ({
        ...rooms,
        update: async (roomId, patch) => {
          writes += 1;
          if (writes > 1) throw new RoomsError("unavailable");
          await rooms.update(roomId, patch);
          return rooms.update(roomId, { metadata: { owner: "gone" } });
        },
      }),
    });
    expect(await change("olivier", { people: { kim: "viewer" } })).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
  });

  it("should answer a room that went away between reading and writing as unknown", async () => {
    const { change } = shareFixture({
      rooms: (rooms) => ({ ...rooms, update: async () => null }),
    });
    expect(await change("olivier", { people: { lea: "viewer" } })).toMatchObject({
      status: 404,
      body: { code: "room_not_found" },
    });
  });
});
