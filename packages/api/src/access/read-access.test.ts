import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { withRoom } from "../../tests/support/changes.ts";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";
import { storedFixture } from "../../tests/support/stored-fixture.ts";

const missing = { "directory.users": 1, "rooms.get": 1 };

describe("given a room and its owner", () => {
  it("should answer everything the dialog shows", async () => {
    const { read } = shareFixture();
    const { status, body } = await read("olivier");
    expect(status).toBe(200);
    expect(body).toEqual({
      room: { id: "launch-plan", name: "Launch plan" },
      roles: [
        { id: "viewer", isOwner: false, canShare: false, permits: ["read"] },
        { id: "commenter", isOwner: false, canShare: false, permits: ["read", "comment"] },
        {
          id: "editor",
          isOwner: false,
          canShare: true,
          permits: ["read", "comment", "edit", "share"],
        },
        {
          id: "owner",
          isOwner: true,
          canShare: true,
          permits: ["read", "comment", "edit", "share", "own"],
        },
      ],
      me: {
        userId: "olivier",
        role: "owner",
        paths: [
          { kind: "person", id: "olivier", name: null, role: "owner", decides: true },
          { kind: "group", id: "engineering", name: "Engineering", role: "editor", decides: false },
        ],
        guest: false,
        abilities: ["read", "comment", "edit", "share", "own"],
        connection: { canWrite: true, canComment: true },
        requestableRoles: [],
        can: {
          share: true,
          grant: ["viewer", "commenter", "editor", "owner"],
          setGeneral: true,
          settings: true,
          leave: false,
          activity: false,
        },
      },
      general: {
        audience: "restricted",
        role: null,
        organization: { id: "acme", name: "Acme" },
      },
      counts: { people: 4, groups: 2 },
      people: [
        expect.objectContaining({
          user: {
            id: "olivier",
            name: "Olivier Laurent",
            avatar: "https://acme.io/olivier.png",
            colors: ["#5b5bd6"],
            email: "olivier@acme.io",
            external: false,
            known: true,
          },
          role: "owner",
          can: { setRole: [], remove: false, reason: "last_owner" },
        }),
        expect.objectContaining({
          role: "editor",
          effective: {
            role: "editor",
            paths: [{ kind: "person", id: "zoe", name: null, role: "editor", decides: true }],
          },
          can: {
            setRole: ["viewer", "commenter", "editor", "owner"],
            remove: true,
            reason: null,
          },
        }),
        expect.objectContaining({ role: "commenter" }),
        expect.objectContaining({ role: "viewer" }),
      ],
      groups: [
        {
          group: { id: "engineering", name: "Engineering", memberCount: 2 },
          role: "editor",
          can: { setRole: ["viewer", "commenter", "editor"], remove: true, reason: null },
        },
        {
          group: { id: "design", name: "Design", memberCount: 1 },
          role: "viewer",
          can: { setRole: ["viewer", "commenter", "editor"], remove: true, reason: null },
        },
      ],
      settings: { editorsCanShare: true },
    });
  });

  it("should make one call for the room and one for its people", async () => {
    const { read, counted } = shareFixture();
    await read("olivier");
    expect(counted()).toEqual({ "rooms.get": 1, "directory.users": 1, "directory.groups": 1 });
  });
});

describe("given each kind of caller", () => {
  const sharers = ["olivier", "zoe", "kim"];
  it.each(sharers)("should show %s, who may share, addresses and paths", async (userId) => {
    const access = await shareFixture().client(userId).roomAccess("launch-plan");
    expect(access.me.can.share).toBe(true);
    for (const { user, effective } of access.people) {
      expect(user.email).toBe(`${user.id}@acme.io`);
      expect(effective.paths.length).toBeGreaterThan(0);
    }
  });

  const others = ["lea", "marc", "ana"];
  it.each(others)("should show %s, who may not, only their own", async (userId) => {
    const access = await shareFixture().client(userId).roomAccess("launch-plan");
    expect(access.me.can).toMatchObject({ share: false, grant: [], setGeneral: false });
    expect(access.me.paths.length).toBeGreaterThan(0);
    for (const { user, effective, can } of access.people) {
      const own = user.id === userId;
      expect(user.email).toBe(own ? `${userId}@acme.io` : undefined);
      expect(effective.paths.length > 0).toBe(own);
      expect(can.setRole).toEqual([]);
      expect(can.remove).toBe(own);
    }
  });

  it.each([
    ["zoe", ["read", "comment", "edit", "share"], { canWrite: true, canComment: true }],
    ["kim", ["read", "comment", "edit", "share"], { canWrite: true, canComment: true }],
    ["lea", ["read", "comment"], { canWrite: false, canComment: true }],
    ["marc", ["read"], { canWrite: false, canComment: false }],
    ["ana", ["read"], { canWrite: false, canComment: false }],
  ])("should say what %s can do, here and connected", async (userId, abilities, connection) => {
    const { me } = await shareFixture().client(userId).roomAccess("launch-plan");
    expect(me).toMatchObject({ abilities, connection });
  });

  it("should say what custom access permits, piece by piece", async () => {
    for (const [entry, abilities, connection] of [
      [["room:read", "storage:write"], ["read", "edit"], { canWrite: true, canComment: false }],
      [
        ["room:read", "comments:public:write"],
        ["read", "comment"],
        { canWrite: false, canComment: true },
      ],
    ] as const) {
      const usersAccesses = { olivier: scopes.owner, zoe: entry };
      const { client } = shareFixture(withRoom({ usersAccesses }));
      const { me } = await client("zoe").roomAccess("launch-plan");
      expect(me).toMatchObject({ role: "custom", abilities, connection });
    }
  });

  it("should name the group through which an editor comes in", async () => {
    const { me } = await shareFixture().client("kim").roomAccess("launch-plan");
    expect(me).toMatchObject({
      role: "editor",
      paths: [{ kind: "group", id: "engineering", name: "Engineering", role: "editor" }],
      can: { share: true, grant: ["viewer", "commenter", "editor"], leave: false },
    });
  });

  it("should not let an editor through the link share", async () => {
    const { me, people } = await shareFixture().client("noor").roomAccess("open-house");
    expect(me).toMatchObject({
      role: "editor",
      paths: [{ kind: "anyone", id: null, name: null, role: "editor", decides: true }],
      can: { share: false, grant: [], setGeneral: false, leave: false },
    });
    expect(people.map(({ user }) => user.email)).toEqual([undefined, undefined]);
  });

  it("should not let an editor through the organisation share", async () => {
    const { me } = await shareFixture().client("noor").roomAccess("acme-wide");
    expect(me).toMatchObject({
      role: "editor",
      paths: [{ kind: "organization", id: "everyone", name: "Acme" }],
      can: { share: false },
    });
  });

  it("should never pass on metadata or scopes", async () => {
    for (const userId of ["olivier", "ana"]) {
      const { body } = await shareFixture().read(userId);
      expect(JSON.stringify(body)).not.toMatch(/do not leak|internal|room:write|organizationId/);
    }
  });
});

describe("given a room one may not see", () => {
  it.each(["noor", "sam", "ghost", "__proto__"])(
    "should answer %s as if it did not exist, after the same calls",
    async (userId) => {
      const { read, counted } = shareFixture();
      const forbidden = await read(userId, "launch-plan");
      expect(counted()).toEqual(missing);
      const unknown = await read(userId, "nowhere");
      expect(counted()).toEqual(missing);
      expect(forbidden.status).toBe(404);
      expect(unknown.status).toBe(404);
      expect({ ...(forbidden.body as object), requestId: "" }).toEqual({
        ...(unknown.body as object),
        requestId: "",
      });
      expect([...forbidden.headers.keys()]).toEqual([...unknown.headers.keys()]);
    },
  );

  it("should answer nobody before any call", async () => {
    const { read, counted } = shareFixture();
    expect(await read(null)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect(counted()).toEqual({});
  });
});

describe("given a directory that is down", () => {
  const down: FixtureOptions = {
    directory: (all) => ({ ...all, users: () => Promise.reject(new Error("down")) }),
  };

  it.each([
    ["a role of their own", { marc: scopes.viewer }, { design: scopes.editor }, 200],
    ["no entry, where no group has one", {}, {}, 200],
    ["no entry, where a group has one", {}, { design: scopes.editor }, 503],
    ["scopes that are no role", { marc: ["room:read", "feeds:none"] }, { design: [] }, 503],
  ])("should decide about someone with %s", async (_, own, groupsAccesses, status) => {
    const room = withRoom({
      defaultAccesses: scopes.viewer,
      usersAccesses: { olivier: scopes.owner, ...own },
      groupsAccesses,
    });
    expect((await shareFixture({ ...down, ...room }).read("marc")).status).toBe(status);
  });
});

describe("given a guest", () => {
  it("should offer them nothing, whatever the policy is", async () => {
    const policy = () => ({
      ...{ share: true, grant: ["viewer", "editor"], setGeneral: true },
      ...{ settings: true, leave: true, activity: true },
    });
    const { send } = storedFixture({ guests: true, policy });
    const { body } = await send(null, { path: "/rooms/open-house/access" });
    expect(body).toMatchObject({
      me: {
        abilities: ["read", "comment", "edit"],
        connection: { canWrite: true, canComment: true },
        requestableRoles: [],
        can: {
          ...{ share: false, grant: [], setGeneral: false },
          ...{ settings: false, leave: false, activity: false },
        },
      },
    });
  });

  const id = "0b6ab0f1-5d6f-4bd3-9a6e-1f6d2a2c7f10";

  it.each([
    ["an entry for their id alone", { usersAccesses: { [`guest:${id}`]: scopes.editor } }],
    ["a default that lets nobody in", { defaultAccesses: ["comments:write"] }],
  ])("should not let them in by %s", async (_, room) => {
    const { send } = shareFixture({ ...withRoom(room), guests: true });
    const path = "/rooms/launch-plan/access";
    const headers = { Cookie: `guestlist_guest=${id}` };
    expect(await send(null, { path, headers })).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
  });
});

describe("given people and groups the directory does not know", () => {
  const extra = [
    {
      id: "launch-plan",
      usersAccesses: { olivier: scopes.owner, ghost: scopes.viewer, sam: scopes.viewer },
      groupsAccesses: { disbanded: scopes.viewer },
      metadata: { owner: ["olivier", "gone"] },
    },
  ];

  it("should show their ids, and offer only to remove them", async () => {
    const access = await shareFixture({ extra }).client("olivier").roomAccess("launch-plan");
    expect(access.people[1]?.user).toEqual({
      ...{ id: "ghost", name: "ghost", avatar: null, colors: [] },
      ...{ external: false, known: false },
    });
    expect(access.people[1]).toMatchObject({
      can: { setRole: [], remove: true, reason: "unknown_person" },
    });
    expect(access.groups[0]).toMatchObject({
      group: { id: "disbanded", name: "disbanded", memberCount: null },
      can: { setRole: [], remove: true, reason: "unknown_group" },
    });
    expect(access.room.name).toBeNull();
  });

  it("should give those who may change neither another reason", async () => {
    const access = await shareFixture({ extra }).client("sam").roomAccess("launch-plan");
    for (const row of [access.people[1], access.groups[0]]) {
      expect(row?.can.setRole).toEqual([]);
      expect(row?.can.reason).not.toMatch(/^unknown_/);
    }
  });

  it("should say who is of another organisation", async () => {
    const access = await shareFixture({ extra }).client("olivier").roomAccess("launch-plan");
    expect(access.people[2]?.user).toMatchObject({ id: "sam", external: true, known: true });
  });

  it("should not count a listed owner without an entry", async () => {
    const access = await shareFixture({ extra }).client("olivier").roomAccess("launch-plan");
    expect(access.people.map(({ user, role }) => [user.id, role])).toEqual([
      ["olivier", "owner"],
      ["ghost", "viewer"],
      ["sam", "viewer"],
    ]);
    expect(access.me.can.leave).toBe(false);
  });
});

describe("given general access", () => {
  it("should show the organisation's group among the groups only when anyone may open", async () => {
    const both = {
      id: "both",
      defaultAccesses: scopes.viewer,
      usersAccesses: { olivier: scopes.owner },
      groupsAccesses: { everyone: scopes.editor },
      metadata: { owner: "olivier" },
    };
    const { client } = shareFixture({ extra: [both] });
    const open = await client("olivier").roomAccess("both");
    expect(open.general).toMatchObject({ audience: "anyone", role: "viewer" });
    expect(open.groups.map(({ group }) => group.id)).toEqual(["everyone"]);
    const within = await client("olivier").roomAccess("acme-wide");
    expect(within.general).toMatchObject({ audience: "organization", role: "editor" });
    expect(within.groups).toEqual([]);
    expect(within.counts.groups).toBe(0);
  });

  it("should offer no organisation where there is none", async () => {
    const { client } = shareFixture({ organization: () => null });
    const { general } = await client("olivier").roomAccess("launch-plan");
    expect(general).toEqual({ audience: "restricted", role: null, organization: null });
  });

  it("should show scopes that are no role as custom, and never as a right to share", async () => {
    const custom = {
      id: "custom",
      usersAccesses: { olivier: scopes.owner, zoe: ["room:write", "comments:none"], lea: ["x:y"] },
      metadata: { owner: "olivier" },
    };
    const { client, read } = shareFixture({ extra: [custom] });
    const { people } = await client("olivier").roomAccess("custom");
    expect(people.map(({ role }) => role)).toEqual(["owner", "custom", "custom"]);
    const { me } = await client("zoe").roomAccess("custom");
    expect(me).toMatchObject({ role: "custom", can: { share: false } });
    expect((await read("lea", "custom")).status).toBe(404);
  });
});
