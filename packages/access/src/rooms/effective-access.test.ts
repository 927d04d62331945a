import { roomWith, subject } from "@guestlist/testing/arbitrary/rooms";
import { anyScopes, knownScopes } from "@guestlist/testing/arbitrary/scopes";
import { acme } from "@guestlist/testing/people";
import { permittedByLiveblocks } from "@guestlist/testing/permitted-by-liveblocks";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  type AccessPath,
  defaultRoles,
  effectiveAccess,
  isOwner,
  permissionsOf,
  type Room,
  type Subject,
} from "../index.ts";
import { resources } from "../roles/index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The room with only the entries of the given paths. */
function onlyThrough(room: Room, paths: readonly AccessPath[]): Room {
  const kept = (kind: "person" | "group", entries: Room["usersAccesses"]) =>
    Object.fromEntries(
      Object.entries(entries).filter(([id]) =>
        paths.some((path) => path.id === id && (path.kind === "person") === (kind === "person")),
      ),
    );
  return {
    ...room,
    defaultAccesses: paths.some(({ kind }) => kind === "anyone") ? room.defaultAccesses : [],
    groupsAccesses: kept("group", room.groupsAccesses),
    usersAccesses: kept("person", room.usersAccesses),
  };
}

const ana = (...groupIds: string[]): Subject => ({ userId: "ana", groupIds });

describe("given the levels of a room", () => {
  const read = ["room:read"];
  const write = ["room:write"];
  const commenting = ["room:read", "comments:write"];

  it.each<{
    levels: { default?: string[]; groups?: string[][]; user?: string[] };
    role: string | null;
    permits: Partial<ReturnType<typeof permittedByLiveblocks>>;
  }>([
    { levels: { default: write, user: read }, role: "viewer", permits: { room: "read" } },
    {
      levels: { default: write, groups: [read] },
      role: "viewer",
      permits: { room: "read", storage: "read" },
    },
    {
      levels: { default: read, groups: [write, read] },
      role: "editor",
      permits: { room: "write" },
    },
    { levels: { groups: [write], user: read }, role: "viewer", permits: { room: "read" } },
    { levels: { default: write, user: [] }, role: "editor", permits: { room: "write" } },
    {
      levels: { default: [...write, "comments:none"], user: write },
      role: "custom",
      permits: { room: "write", comments: "none", "comments:private": "none" },
    },
    {
      levels: { default: commenting, user: read },
      role: "commenter",
      permits: { room: "read", comments: "write" },
    },
    {
      levels: { groups: [commenting], user: read },
      role: "commenter",
      permits: { room: "read", comments: "write" },
    },
    {
      levels: { default: commenting, user: [...read, "comments:read"] },
      role: "viewer",
      permits: { comments: "read" },
    },
    { levels: { user: ["comments:write"] }, role: null, permits: { comments: "none" } },
    {
      levels: { default: read, user: ["storage:write"] },
      role: "custom",
      permits: { room: "read", storage: "write", comments: "read" },
    },
  ])("should combine $levels to $role", ({ levels, role, permits }) => {
    const groups = Object.fromEntries((levels.groups ?? []).map((scopes, i) => [`g${i}`, scopes]));
    const room = roomOf({
      ...(levels.default && { default: levels.default }),
      groups,
      users: levels.user ? { ana: levels.user } : {},
    });
    const access = effectiveAccess(room, ana(...Object.keys(groups)));
    expect(access.role).toBe(role);
    const permitted = permissionsOf(room, ana(...Object.keys(groups)));
    expect(permitted).toMatchObject(permits);
    expect(permitted).toEqual(permittedByLiveblocks(room, ana(...Object.keys(groups))));
  });

  it("should give nothing to somebody no level speaks about", () => {
    const room = roomOf({ users: { zoe: scopesOf.owner }, groups: { design: scopesOf.viewer } });
    expect(effectiveAccess(room, ana("engineering"))).toMatchObject({ role: null, paths: [] });
  });

  it("should raise a person whose lower entry is removed", () => {
    const room = roomOf({ default: scopesOf.editor, users: { ana: scopesOf.viewer } });
    expect(effectiveAccess(room, ana()).role).toBe("viewer");
    expect(effectiveAccess({ ...room, usersAccesses: {} }, ana()).role).toBe("editor");
  });
});

/** The weakest role whose scopes permit exactly this, by Liveblocks' own reading of them. */
function roleThatPermits(permitted: ReturnType<typeof permittedByLiveblocks>): string | null {
  if (permitted.room === "none") return null;
  const role = defaultRoles.find(({ scopes }) => {
    const room = roomOf({ default: scopes });
    return JSON.stringify(permittedByLiveblocks(room, ana())) === JSON.stringify(permitted);
  });
  return role?.id ?? "custom";
}

describe("given any room and any person", () => {
  it("should permit what Liveblocks permits", () => {
    fc.assert(
      fc.property(roomWith(knownScopes), subject, (room, who) => {
        const permitted = permittedByLiveblocks(room, who);
        expect(permissionsOf(room, who)).toEqual(permitted);
        const { role } = effectiveAccess(room, who);
        expect(role).toBe(isOwner(room, who.userId) ? "owner" : roleThatPermits(permitted));
      }),
      { numRuns: 12_000 },
    );
  });

  it("should not let scopes that Liveblocks does not know permit anything", () => {
    fc.assert(
      fc.property(roomWith(anyScopes), subject, (room, who) => {
        expect(permissionsOf(room, who)).toEqual(permittedByLiveblocks(room, who));
      }),
      { numRuns: 3_000 },
    );
  });

  it("should decide everything through the paths that win, and lose something with each", () => {
    fc.assert(
      fc.property(roomWith(anyScopes), subject, (room, who) => {
        const { paths } = effectiveAccess(room, who);
        const matrix = permissionsOf(room, who);
        const winning = paths.filter(({ decides }) => decides);
        const through = onlyThrough(room, winning);
        expect(permissionsOf(through, who)).toEqual(matrix);
        expect(paths).toEqual([...winning, ...paths.filter(({ decides }) => !decides)]);
        if (matrix.room === "none") expect(winning).toEqual([]);
        else expect(winning.length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
  });

  it("should let a path win exactly when it decides a resource", () => {
    fc.assert(
      fc.property(roomWith(knownScopes), subject, (room, who) => {
        const { paths } = effectiveAccess(room, who);
        const matrix = permissionsOf(room, who);
        if (matrix.room === "none") return;
        for (const path of paths) {
          // An entry decides a resource when taking the resource from the entry, and from
          // those that say the same beside it, hands the decision to another level.
          expect(path.decides).toBe(
            resources.some((resource) => decides(room, who, path, resource)),
          );
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("should call owners exactly those who are listed and may write by their own entry", () => {
    fc.assert(
      fc.property(roomWith(knownScopes), subject, (room, who) => {
        const listed = new Set([room.metadata.owner ?? []].flat());
        const own = new Map(Object.entries(room.usersAccesses)).get(who.userId) ?? [];
        const mayWrite = own.includes("room:write") || own.includes("*:write");
        expect(isOwner(room, who.userId)).toBe(listed.has(who.userId) && mayWrite);
        expect(effectiveAccess(room, who).role === "owner").toBe(isOwner(room, who.userId));
      }),
      { numRuns: 3_000 },
    );
  });
});

/** Written for the test from the sentence in the design, level by level, with Liveblocks' matrices. */
function decides(room: Room, who: Subject, path: AccessPath, resource: (typeof resources)[number]) {
  const speaks = (scopes: readonly string[]): number | undefined => {
    const prefixes = resource === "room" ? ["room", "*"] : [resource];
    const levels = (names: string[]) =>
      ["none", "read", "write"].flatMap((level, rank) =>
        names.some((name) => scopes.includes(`${name}:${level}`)) ? [rank] : [],
      );
    const own = levels(prefixes);
    const inherited = resource.startsWith("comments:") ? levels(["comments"]) : [];
    return own.at(-1) ?? inherited.at(-1);
  };
  const users = new Map(Object.entries(room.usersAccesses));
  const groups = new Map(Object.entries(room.groupsAccesses));
  const person = speaks(users.get(who.userId) ?? []);
  if (path.kind === "person") return person !== undefined;
  if (person !== undefined) return false;
  const said = who.groupIds.flatMap((id) => speaks(groups.get(id) ?? []) ?? []);
  if (path.kind === "anyone")
    return said.length === 0 && speaks(room.defaultAccesses) !== undefined;
  return speaks(groups.get(path.id ?? "") ?? []) === Math.max(...said);
}

describe("given several ways into a room", () => {
  it("should name every path, the winning ones first, then the most specific", () => {
    const room = roomOf({
      default: scopesOf.viewer,
      groups: { engineering: scopesOf.editor, design: scopesOf.viewer, everyone: scopesOf.viewer },
      users: { ana: ["comments:write"] },
    });
    const { role, paths } = effectiveAccess(room, ana("everyone", "design", "engineering"), {
      organization: acme,
    });
    expect(role).toBe("editor");
    expect(paths).toEqual([
      { kind: "person", id: "ana", role: "custom", decides: true },
      { kind: "group", id: "engineering", role: "editor", decides: true },
      { kind: "organization", id: "everyone", role: "viewer", decides: false },
      { kind: "group", id: "design", role: "viewer", decides: false },
      { kind: "anyone", id: null, role: "viewer", decides: false },
    ]);
  });

  it("should let two levels decide a role together", () => {
    const room = roomOf({ default: scopesOf.commenter, users: { ana: scopesOf.viewer } });
    expect(effectiveAccess(room, ana())).toMatchObject({
      role: "commenter",
      paths: [
        { kind: "person", role: "viewer", decides: true },
        { kind: "anyone", role: "commenter", decides: true },
      ],
    });
  });

  it("should let equal groups win together, and name a group once", () => {
    const room = roomOf({ groups: { a: scopesOf.editor, b: ["*:write"], c: scopesOf.viewer } });
    const { paths } = effectiveAccess(room, ana("a", "b", "b", "c"));
    expect(paths.map(({ id, decides }) => [id, decides])).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
  });

  it("should leave out empty entries", () => {
    const room = roomOf({ groups: { design: [] }, users: { ana: [] } });
    expect(effectiveAccess(room, ana("design")).paths).toEqual([]);
  });
});

describe("given an owner", () => {
  it("should stay owner when the default lowers comments", () => {
    const room = roomOf({
      default: ["room:read", "comments:none"],
      users: { ana: scopesOf.owner },
      metadata: { owner: "ana" },
    });
    expect(permissionsOf(room, ana())).toMatchObject({ comments: "none" });
    expect(effectiveAccess(room, ana())).toMatchObject({
      role: "owner",
      paths: [
        { kind: "person", role: "owner" },
        { kind: "anyone", role: "custom" },
      ],
    });
  });

  it.each([
    ["no entry", {}],
    ["an entry that only reads", { ana: scopesOf.viewer }],
  ])("should be no owner with %s, even through a group that may write", (_, users) => {
    const room = roomOf({ users, groups: { design: scopesOf.editor }, metadata: { owner: "ana" } });
    expect(effectiveAccess(room, ana("design")).role).not.toBe("owner");
  });
});

describe("given metadata that lists nobody", () => {
  const users = { ana: scopesOf.owner, "": scopesOf.owner };

  it.each<[string, string, Room["metadata"]]>([
    ["an empty text", "", { owner: "" }],
    ["a list that is inherited", "ana", Object.create({ owner: "ana" })],
  ])("should find no owner in %s", (_, userId, metadata) => {
    expect(isOwner(roomOf({ users, metadata }), userId)).toBe(false);
  });
});

describe("given scopes that Liveblocks does not know", () => {
  it("should call access custom when such an entry decides it", () => {
    const room = roomOf({ users: { ana: ["room:write", "room:admin"] } });
    expect(effectiveAccess(room, ana()).role).toBe("custom");
  });

  it("should call access custom when such an entry decides it beside another", () => {
    const users = { ana: ["room:write", "room:admin"] };
    const room = roomOf({ default: scopesOf.viewer, users });
    expect(effectiveAccess(room, ana()).role).toBe("custom");
  });

  it("should not let such an entry decide anything by itself", () => {
    const room = roomOf({ default: scopesOf.viewer, users: { ana: ["room:admin"] } });
    expect(effectiveAccess(room, ana())).toMatchObject({
      role: "viewer",
      paths: [
        { kind: "anyone", decides: true },
        { kind: "person", role: "custom", decides: false },
      ],
    });
  });
});

describe("given people and groups named like inherited keys", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "should read %s as a plain id",
    (id) => {
      const empty = roomOf({});
      expect(effectiveAccess(empty, { userId: id, groupIds: [id] }).role).toBeNull();
      const room = roomOf({ users: Object.fromEntries([[id, ["room:read"]]]) });
      expect(effectiveAccess(room, { userId: id, groupIds: [] }).role).toBe("viewer");
      expect(effectiveAccess(room, { userId: "ana", groupIds: [id] }).role).toBeNull();
    },
  );
});
