import { roomWith, subject } from "@guestlist/testing/arbitrary/rooms";
import { anyScopes, knownScopes } from "@guestlist/testing/arbitrary/scopes";
import { acme } from "@guestlist/testing/people";
import { permittedByLiveblocks } from "@guestlist/testing/permitted-by-liveblocks";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import { hasPermissionAccess } from "@liveblocks/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { sharingCommenters } from "../../tests/support/arbitrary-changes.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  type Ability,
  abilitiesOf,
  applyChange,
  type Capabilities,
  capabilitiesOf,
  connectionAccess,
  defaultRoles,
  describeRoles,
  permissionsOf,
  permitsComments,
  type Role,
  type Room,
  type Rules,
  type Subject,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ana: Subject = { userId: "ana", groupIds: ["design"] };
const nothing: Capabilities = {
  share: false,
  grant: [],
  setGeneral: false,
  settings: false,
  leave: false,
  activity: false,
};

/** Roles by other names, the owner's among them, and one that only reads drawings. */
const ownNames: readonly Role[] = [
  { id: "reader", scopes: ["*:read"] },
  { id: "annotator", scopes: ["*:read", "comments:private:write"] },
  { id: "writer", scopes: ["*:write"] },
  { id: "admin", scopes: ["*:write"], owner: true },
];

/** What those with exactly this role can do in a room that somebody else owns as well. */
function abilitiesOfHolder(role: string, rules: Rules): Ability[] {
  const empty = roomOf({ users: { olivier: ["room:write"] }, metadata: { owner: "olivier" } });
  const { room } = applyChange(empty, { people: { ana: role } }, rules);
  return abilitiesOf(room, ana, capabilitiesOf(room, ana, rules), rules);
}

describe("given roles", () => {
  it("should describe the default ones, weakest first", () => {
    expect(describeRoles()).toEqual([
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
    ]);
  });

  it("should describe an app's own by what they permit, whatever their names", () => {
    expect(describeRoles({ roles: ownNames })).toEqual([
      { id: "reader", isOwner: false, canShare: false, permits: ["read"] },
      { id: "annotator", isOwner: false, canShare: false, permits: ["read", "comment"] },
      { id: "writer", isOwner: false, canShare: false, permits: ["read", "comment", "edit"] },
      {
        id: "admin",
        isOwner: true,
        canShare: true,
        permits: ["read", "comment", "edit", "share", "own"],
      },
    ]);
  });

  it("should describe no owner where there is none", () => {
    const described = describeRoles({ roles: sharingCommenters.slice(0, 3) });
    expect(described.map(({ id, isOwner, permits }) => [id, isOwner, permits.at(-1)])).toEqual([
      ["viewer", false, "read"],
      ["commenter", false, "share"],
      ["editor", false, "share"],
    ]);
  });

  it.each<[string, readonly Role[]]>([
    ["the default roles", defaultRoles],
    ["an app's own", ownNames],
    ["roles of which commenters share", sharingCommenters],
    ["roles without an owner", sharingCommenters.slice(0, 3)],
  ])("should say of %s what those who have them can do", (_, roles) => {
    for (const { id, permits } of describeRoles({ roles })) {
      expect([id, abilitiesOfHolder(id, { roles })]).toEqual([id, permits]);
    }
  });

  it("should say so of any roles", () => {
    const scopes = fc.constantFrom(
      ["*:read"],
      ["room:read", "comments:write"],
      ["room:read", "comments:public:write"],
      ["room:read", "comments:write", "storage:write"],
      ["room:write", "feeds:read"],
      ["room:write"],
    );
    const anyRoles = fc
      .tuple(
        fc.uniqueArray(fc.tuple(scopes, fc.boolean()), {
          selector: ([list]) => list,
          minLength: 1,
        }),
        fc.boolean(),
      )
      .map(([drawn, hasOwner]): Role[] => {
        const weakestFirst = drawn.toSorted(([a], [b]) => strength(a) - strength(b));
        const roles = weakestFirst.map(([list, share], at) => ({
          id: `r${at}`,
          scopes: list,
          share,
        }));
        return hasOwner ? [...roles, { id: "boss", scopes: ["room:write"], owner: true }] : roles;
      });
    fc.assert(
      fc.property(anyRoles, (roles) => {
        for (const { id, permits } of describeRoles({ roles })) {
          expect([id, abilitiesOfHolder(id, { roles })]).toEqual([id, permits]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("given somebody in a room", () => {
  const { viewer, editor } = scopesOf;

  it.each<[string, Room, Partial<Capabilities>, Ability[]]>([
    ["who has nothing", roomOf({}), {}, []],
    ["whose entry has no base scope", roomOf({ users: { ana: ["comments:write"] } }), {}, []],
    ["who has nothing, whatever the policy says", roomOf({}), { share: true, settings: true }, []],
    ["who may read", roomOf({ users: { ana: viewer } }), {}, ["read"]],
    ["whose group may read", roomOf({ groups: { design: viewer } }), {}, ["read"]],
    [
      "who may write comments of one kind",
      roomOf({ default: ["room:read", "comments:private:write"] }),
      {},
      ["read", "comment"],
    ],
    [
      "who may write the storage alone",
      roomOf({ default: ["room:read", "storage:write"] }),
      {},
      ["read", "edit"],
    ],
    [
      "who may write all but comments",
      roomOf({ default: ["room:write", "comments:none"] }),
      {},
      ["read", "edit"],
    ],
    [
      "who may share",
      roomOf({ users: { ana: editor } }),
      { share: true },
      ["read", "comment", "edit", "share"],
    ],
    [
      "who may change settings",
      roomOf({ users: { ana: editor } }),
      { share: true, settings: true },
      ["read", "comment", "edit", "share", "own"],
    ],
  ])("should say what one can do %s", (_, room, can, abilities) => {
    expect(abilitiesOf(room, ana, { ...nothing, ...can })).toEqual(abilities);
  });

  it("should say that editors do not share where owners took that away", () => {
    const room = roomOf({
      users: { olivier: editor, ana: editor },
      metadata: { owner: "olivier", guestlistEditorsCanShare: "no" },
    });
    expect(abilitiesOf(room, ana, capabilitiesOf(room, ana))).toEqual(["read", "comment", "edit"]);
  });

  it("should say that who came by the link alone does not share", () => {
    const room = roomOf({
      default: editor,
      users: { olivier: editor },
      metadata: { owner: "olivier" },
    });
    expect(abilitiesOf(room, ana, capabilitiesOf(room, ana))).toEqual(["read", "comment", "edit"]);
  });
});

describe("given a connection that is made now", () => {
  it.each([
    [["room:read"], { canWrite: false, canComment: false }],
    [["room:read", "comments:write"], { canWrite: false, canComment: true }],
    [["room:read", "comments:public:write"], { canWrite: false, canComment: true }],
    [["room:read", "comments:private:write"], { canWrite: false, canComment: true }],
    [["room:read", "storage:write"], { canWrite: true, canComment: false }],
    [["room:write", "comments:none"], { canWrite: true, canComment: false }],
    [["room:write"], { canWrite: true, canComment: true }],
    [["comments:write"], { canWrite: false, canComment: false }],
    [[], { canWrite: false, canComment: false }],
  ])("should permit with %j what Liveblocks does", (scopes, permits) => {
    expect(connectionAccess(roomOf({ users: { ana: scopes } }), ana)).toEqual(permits);
  });

  it("should permit what Liveblocks does in any room", () => {
    fc.assert(
      fc.property(roomWith(fc.oneof(knownScopes, anyScopes)), subject, (room, who) => {
        const matrix = permittedByLiveblocks(room, who);
        const canComment = hasPermissionAccess(matrix, "comments", "write");
        expect(connectionAccess(room, who, { organization: acme })).toEqual({
          canWrite: hasPermissionAccess(matrix, "storage", "write"),
          canComment,
        });
        expect(permitsComments(permissionsOf(room, who))).toBe(canComment);
      }),
      { numRuns: 1_000 },
    );
  });

  it("should let those edit and comment of whom that is said", () => {
    fc.assert(
      fc.property(roomWith(anyScopes), subject, (room, who) => {
        const abilities = abilitiesOf(room, who, capabilitiesOf(room, who));
        const { canWrite, canComment } = connectionAccess(room, who);
        expect(abilities.includes("edit")).toBe(canWrite);
        expect(abilities.includes("comment")).toBe(canComment);
      }),
      { numRuns: 300 },
    );
  });
});

/** How many resources the scopes let one write, so that roles can stand weakest first. */
function strength(scopes: readonly string[]): number {
  const matrix = permissionsOf(roomOf({ users: { ana: scopes } }), ana);
  return Object.values(matrix).filter((level) => level === "write").length;
}
