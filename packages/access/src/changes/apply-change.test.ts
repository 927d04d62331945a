import { roomWith } from "@guestlist/testing/arbitrary/rooms";
import { anyScopes, roleScopes } from "@guestlist/testing/arbitrary/scopes";
import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { anyRules, changeIn } from "../../tests/support/arbitrary-changes.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  applyChange,
  type Change,
  editorsCanShare,
  effectiveAccess,
  generalAccess,
  groupRole,
  mergePatch,
  ownersOf,
  personRole,
  type Room,
  type RoomPatch,
  type Rules,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { viewer, commenter, editor, owner } = scopesOf;
const inAcme: Rules = { organization: acme };

const room = roomOf({
  users: { olivier: owner, zoe: ["*:write"], kim: ["*:read"] },
  groups: { design: viewer },
  metadata: { name: "Launch plan", owner: "olivier" },
});

describe("given a change of people", () => {
  it.each<[string, Room, Change["people"], RoomPatch | null]>([
    ["somebody new", room, { ana: "commenter" }, { usersAccesses: { ana: [...commenter] } }],
    ["another role", room, { kim: "editor" }, { usersAccesses: { kim: ["room:write"] } }],
    ["a removal", room, { kim: null }, { usersAccesses: { kim: null } }],
    ["the role they have, in another spelling", room, { kim: "viewer", zoe: "editor" }, null],
    ["the owner again", room, { olivier: "owner" }, null],
    ["the removal of somebody who is not there", room, { ana: null }, null],
    ["nobody", room, {}, null],
    [
      "some who change and some who do not",
      room,
      { kim: "viewer", zoe: "viewer" },
      { usersAccesses: { zoe: [...viewer] } },
    ],
    [
      "custom access replaced",
      roomOf({ users: { ana: ["room:write", "comments:none"] } }),
      { ana: "editor" },
      { usersAccesses: { ana: ["room:write"] } },
    ],
    [
      "scopes nobody knows replaced, though they hold a role's",
      roomOf({ users: { ana: ["room:write", "room:admin"] } }),
      { ana: "editor" },
      { usersAccesses: { ana: ["room:write"] } },
    ],
    [
      "an empty entry given a role",
      roomOf({ users: { ana: [] } }),
      { ana: "viewer" },
      { usersAccesses: { ana: [...viewer] } },
    ],
  ])("should write only what changes for %s", (_, before, people, patch) => {
    const applied = applyChange(before, people ? { people } : {});
    expect(applied.patch).toEqual(patch);
    if (patch === null) expect(applied.room).toBe(before);
  });

  it("should refuse a role that there is not", () => {
    expect(() => applyChange(room, { people: { kim: "boss" } })).toThrow('no role "boss"');
  });
});

describe("given a change of owners", () => {
  const listed = (metadata: Room["metadata"], users: Record<string, readonly string[]>) =>
    roomOf({ users, metadata });

  it.each<[string, Room, Change["people"], RoomPatch]>([
    [
      "a second owner, who already writes, without touching the entry",
      room,
      { zoe: "owner" },
      { metadata: { owner: ["olivier", "zoe"] } },
    ],
    [
      "a new owner with an entry",
      room,
      { ana: "owner" },
      { usersAccesses: { ana: ["room:write"] }, metadata: { owner: ["olivier", "ana"] } },
    ],
    [
      "one of two owners made editor, as a string again",
      listed({ owner: ["ana", "kim"] }, { ana: owner, kim: owner }),
      { ana: "editor" },
      { metadata: { owner: "kim" } },
    ],
    [
      "one of two owners removed",
      listed({ owner: ["ana", "kim"] }, { ana: owner, kim: owner }),
      { ana: null },
      { usersAccesses: { ana: null }, metadata: { owner: "kim" } },
    ],
    [
      "a hand-over",
      room,
      { olivier: "viewer", zoe: "owner" },
      { usersAccesses: { olivier: [...viewer] }, metadata: { owner: "zoe" } },
    ],
    [
      "an owner who is listed alone in a list",
      listed({ owner: ["ana"] }, { ana: owner, kim: viewer }),
      { kim: "owner" },
      { usersAccesses: { kim: ["room:write"] }, metadata: { owner: ["ana", "kim"] } },
    ],
    [
      "the first owner of a room, dropping who is listed without an entry",
      listed({ owner: ["gone", "away"] }, { ana: editor }),
      { ana: "owner" },
      { metadata: { owner: "ana" } },
    ],
    [
      "the last owner gone",
      listed({ owner: "ana" }, { ana: owner }),
      { ana: null },
      { usersAccesses: { ana: null }, metadata: { owner: [] } },
    ],
  ])("should write %s", (_, before, people, patch) => {
    expect(applyChange(before, people ? { people } : {}).patch).toEqual(patch);
  });

  it.each<[string, readonly string[] | undefined]>([
    ["no entry", undefined],
    ["an entry that reads", viewer],
    ["an empty entry", []],
  ])("should not make somebody listed with %s an owner by making them editor", (_, entry) => {
    const before = listed(
      { owner: ["olivier", "ana"] },
      { olivier: owner, ...(entry && { ana: entry }) },
    );
    const { room: after, patch } = applyChange(before, { people: { ana: "editor" } });
    expect(ownersOf(after)).toEqual(["olivier"]);
    expect(personRole(after, "ana")).toBe("editor");
    expect(patch?.metadata).toEqual({ owner: "olivier" });
  });

  it("should leave the list as it is when one of several owners is named again", () => {
    const before = listed({ owner: ["ana", "kim"] }, { ana: owner, kim: owner });
    expect(applyChange(before, { people: { ana: "owner" } }).patch).toBeNull();
  });

  it("should leave the list alone where no role is the owner's", () => {
    const rules: Rules = { roles: [{ id: "writer", scopes: ["room:write"] }] };
    const before = listed({ owner: "kim" }, { ana: owner, kim: owner });
    expect(applyChange(before, { people: { ana: null } }, rules).patch).toEqual({
      usersAccesses: { ana: null },
    });
  });

  it("should leave the list alone when somebody listed becomes a viewer", () => {
    const before = listed({ owner: ["olivier", "ana"] }, { olivier: owner });
    expect(applyChange(before, { people: { ana: "viewer" } }).patch).toEqual({
      usersAccesses: { ana: [...viewer] },
    });
  });

  it("should make somebody listed an owner only when asked to", () => {
    const before = listed({ owner: "ana" }, { ana: viewer });
    const { room: after, patch } = applyChange(before, { people: { ana: "owner" } });
    expect(ownersOf(after)).toEqual(["ana"]);
    expect(patch?.usersAccesses).toEqual({ ana: ["room:write"] });
  });
});

describe("given a change of general access", () => {
  const both = roomOf({ default: viewer, groups: { everyone: editor, design: viewer } });
  const restricted = roomOf({ groups: { design: viewer } });
  const organization = roomOf({ groups: { everyone: commenter } });

  it.each<[string, Room, Change["general"], RoomPatch | null]>([
    [
      "anyone, from restricted",
      restricted,
      { audience: "anyone", role: "viewer" },
      { defaultAccesses: [...viewer] },
    ],
    [
      "the organisation, from restricted",
      restricted,
      { audience: "organization", role: "viewer" },
      { groupsAccesses: { everyone: [...viewer] } },
    ],
    [
      "anyone, from the organisation",
      organization,
      { audience: "anyone", role: "viewer" },
      { defaultAccesses: [...viewer], groupsAccesses: { everyone: null } },
    ],
    [
      "the organisation, from anyone",
      roomOf({ default: editor }),
      { audience: "organization", role: "viewer" },
      { defaultAccesses: [], groupsAccesses: { everyone: [...viewer] } },
    ],
    [
      "restricted, from anyone",
      roomOf({ default: editor }),
      { audience: "restricted" },
      { defaultAccesses: [] },
    ],
    [
      "restricted, from the organisation",
      organization,
      { audience: "restricted" },
      { groupsAccesses: { everyone: null } },
    ],
    [
      "restricted, from both",
      both,
      { audience: "restricted" },
      { defaultAccesses: [], groupsAccesses: { everyone: null } },
    ],
    [
      "the organisation as it stands, from both",
      both,
      { audience: "organization", role: "editor" },
      { defaultAccesses: [] },
    ],
    ["restricted, where it is", restricted, { audience: "restricted" }, null],
    [
      "what is there in another spelling",
      roomOf({ default: ["*:read"] }),
      { audience: "anyone", role: "viewer" },
      null,
    ],
    [
      "what the organisation has in another spelling",
      roomOf({ groups: { everyone: ["*:read"] } }),
      { audience: "organization", role: "viewer" },
      null,
    ],
    ["what anyone has, from both", both, { audience: "anyone", role: "viewer" }, null],
    [
      "another role for anyone, from both",
      both,
      { audience: "anyone", role: "commenter" },
      { defaultAccesses: [...commenter], groupsAccesses: { everyone: null } },
    ],
  ])("should set both levels for %s", (_, before, general, patch) => {
    expect(applyChange(before, general ? { general } : {}, inAcme).patch).toEqual(patch);
  });

  it("should leave groups alone in a room of no organisation", () => {
    const nowhere = { ...organization, groupsAccesses: { everyone: commenter, undefined: editor } };
    const { patch } = applyChange(nowhere, {
      general: { audience: "anyone", role: "viewer" },
    });
    expect(patch).toEqual({ defaultAccesses: [...viewer] });
  });

  it("should refuse the organisation in a room of none", () => {
    const change: Change = { general: { audience: "organization", role: "viewer" } };
    expect(() => applyChange(restricted, change)).toThrow("no organisation");
  });

  it("should apply before groups", () => {
    const { patch, room: after } = applyChange(
      organization,
      { general: { audience: "anyone", role: "viewer" }, groups: { everyone: "editor" } },
      inAcme,
    );
    expect(patch).toEqual({
      defaultAccesses: [...viewer],
      groupsAccesses: { everyone: ["room:write"] },
    });
    expect(generalAccess(after, inAcme)).toEqual({ audience: "anyone", role: "viewer" });
    expect(groupRole(after, "everyone", inAcme)).toBe("editor");
  });

  it("should keep the organisation's entry when it is asked for beside another role for anyone", () => {
    const { patch } = applyChange(
      both,
      { general: { audience: "anyone", role: "commenter" }, groups: { everyone: "editor" } },
      inAcme,
    );
    expect(patch).toEqual({ defaultAccesses: [...commenter] });
  });

  it("should leave the organisation's entry alone as a group's where general access is what it says", () => {
    const room = roomOf({ groups: { everyone: viewer } });
    expect(applyChange(room, { groups: { everyone: null } }, inAcme).patch).toBeNull();
  });
});

describe("given a change of groups and settings", () => {
  it.each<[string, Change, RoomPatch | null]>([
    ["a new group", { groups: { sales: "editor" } }, { groupsAccesses: { sales: ["room:write"] } }],
    ["a group removed", { groups: { design: null } }, { groupsAccesses: { design: null } }],
    ["a group as it is", { groups: { design: "viewer", sales: null } }, null],
    [
      "sharing turned off",
      { settings: { editorsCanShare: false } },
      { metadata: { guestlistEditorsCanShare: "no" } },
    ],
    ["sharing left on", { settings: { editorsCanShare: true } }, null],
    [
      "everything at once",
      {
        people: { kim: null, zoe: "owner" },
        groups: { design: "editor" },
        general: { audience: "anyone", role: "viewer" },
        settings: { editorsCanShare: false },
      },
      {
        defaultAccesses: [...viewer],
        groupsAccesses: { design: ["room:write"] },
        usersAccesses: { kim: null },
        metadata: { owner: ["olivier", "zoe"], guestlistEditorsCanShare: "no" },
      },
    ],
  ])("should write %s", (_, change, patch) => {
    expect(applyChange(room, change).patch).toEqual(patch);
  });

  it("should turn sharing on again by saying so", () => {
    const before = roomOf({ metadata: { guestlistEditorsCanShare: "no" } });
    const { patch, room: after } = applyChange(before, { settings: { editorsCanShare: true } });
    expect(patch).toEqual({ metadata: { guestlistEditorsCanShare: "yes" } });
    expect(editorsCanShare(after)).toBe(true);
  });
});

const situation = anyRules.chain((rules) =>
  fc.record({
    rules: fc.constant(rules),
    room: roomWith(fc.oneof(roleScopes, anyScopes)),
    change: changeIn(rules),
  }),
);

describe("given any room and any change", () => {
  it("should answer the room that the patch makes, and leave every other key as it was", () => {
    fc.assert(
      fc.property(situation, ({ rules, room: before, change }) => {
        const kept = structuredClone(before);
        const { room: after, patch } = applyChange(before, change, rules);
        expect(before).toEqual(kept);
        expect(plain(after)).toEqual(plain(patch ? mergePatch(before, patch) : before));
        expect(Object.keys(patch?.metadata ?? {}).every((key) => ourKeys.has(key))).toBe(true);
        const people = new Set(Object.keys(change.people ?? {}));
        const groups = new Set(Object.keys(change.groups ?? {}));
        if (change.general && rules.organization) groups.add(rules.organization.groupId);
        expect(Object.keys(patch?.usersAccesses ?? {}).filter((id) => !people.has(id))).toEqual([]);
        expect(Object.keys(patch?.groupsAccesses ?? {}).filter((id) => !groups.has(id))).toEqual(
          [],
        );
      }),
      { numRuns: 750 },
    );
  });

  it("should write nothing that is there already, and nothing twice", () => {
    fc.assert(
      fc.property(situation, ({ rules, room: before, change }) => {
        const { room: after, patch } = applyChange(before, change, rules);
        expect(patch).not.toEqual({});
        for (const kind of ["usersAccesses", "groupsAccesses", "metadata"] as const) {
          expect(patch?.[kind]).not.toEqual({});
          const current = new Map<string, unknown>(Object.entries(before[kind]));
          for (const [key, value] of Object.entries(patch?.[kind] ?? {})) {
            expect(value).not.toEqual(current.get(key) ?? null);
          }
        }
        // Asking for the organisation's group as a row changes how general access reads.
        if (rules.organization && hasOwn(change.groups, rules.organization.groupId)) return;
        expect(applyChange(after, change, rules).patch).toBeNull();
      }),
      { numRuns: 750 },
    );
  });

  it("should make the room say what was asked", () => {
    fc.assert(
      fc.property(situation, ({ rules, room: before, change }) => {
        const { room: after } = applyChange(before, change, rules);
        for (const [id, role] of Object.entries(change.people ?? {})) {
          expect([id, personRole(after, id, rules)]).toEqual([id, role]);
        }
        const organization = rules.organization?.groupId;
        for (const [id, role] of Object.entries(change.groups ?? {})) {
          if (id !== organization) expect([id, groupRole(after, id, rules)]).toEqual([id, role]);
        }
        if (change.general && !(organization && hasOwn(change.groups, organization))) {
          expect(generalAccess(after, rules)).toEqual({ role: null, ...change.general });
        }
        if (change.settings) expect(editorsCanShare(after)).toBe(change.settings.editorsCanShare);
      }),
      { numRuns: 750 },
    );
  });

  it("should make nobody an owner who was not asked to be, and unmake nobody else", () => {
    fc.assert(
      fc.property(situation, ({ rules, room: before, change }) => {
        const { room: after } = applyChange(before, change, rules);
        const people = new Map(Object.entries(change.people ?? {}));
        const asked = (id: string) =>
          people.get(id) === rules.roles?.find((role) => role.owner)?.id;
        const [was, is] = [ownersOf(before, rules), ownersOf(after, rules)];
        expect(is.filter((id) => !was.includes(id) && !asked(id))).toEqual([]);
        expect(was.filter((id) => !is.includes(id) && !people.has(id))).toEqual([]);
      }),
      { numRuns: 750 },
    );
  });

  it("should keep ids that every object inherits as plain keys", () => {
    const change: Change = {
      people: JSON.parse('{"__proto__":"viewer","constructor":"editor"}'),
      groups: JSON.parse('{"__proto__":"editor","toString":"viewer"}'),
    };
    const { room: after, patch } = applyChange(roomOf({}), change);
    expect(Object.keys(patch?.usersAccesses ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(patch?.groupsAccesses ?? {})).toEqual(["__proto__", "toString"]);
    expect(personRole(after, "__proto__")).toBe("viewer");
    expect(personRole(after, "toString")).toBeNull();
    expect(effectiveAccess(after, { userId: "kim", groupIds: ["__proto__"] }).role).toBe("editor");
    const back = applyChange(after, { people: JSON.parse('{"__proto__":null}') });
    expect(Object.keys(back.room.usersAccesses)).toEqual(["constructor"]);
  });
});

const ourKeys = new Set(["owner", "guestlistEditorsCanShare"]);

function hasOwn(record: object | undefined, key: string): boolean {
  return Object.hasOwn(record ?? {}, key);
}

/** Maps without a prototype compare like any other. */
function plain(value: Room) {
  return {
    ...value,
    groupsAccesses: Object.entries(value.groupsAccesses),
    usersAccesses: Object.entries(value.usersAccesses),
  };
}
