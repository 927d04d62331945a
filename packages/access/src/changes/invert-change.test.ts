import { groupIds, roomWith, subject, userIds } from "@guestlist/testing/arbitrary/rooms";
import { anyScopes, roleScopes } from "@guestlist/testing/arbitrary/scopes";
import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { changeIn } from "../../tests/support/arbitrary-changes.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  applyChange,
  type Change,
  conflictOf,
  effectiveAccess,
  generalAccess,
  invertChange,
  permissionsOf,
  type Room,
  type Rules,
  snapshotOf,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { viewer, editor, owner } = scopesOf;
const inAcme: Rules = { organization: acme };

function invert(room: Room, change: Change, rules: Rules = inAcme) {
  return invertChange(room, applyChange(room, change, rules).room, change, rules);
}

describe("given a change that was made", () => {
  const room = roomOf({
    users: { olivier: owner, zoe: editor, kim: ["room:read", "feeds:none"] },
    groups: { design: viewer },
    metadata: { owner: "olivier" },
  });
  const both = roomOf({ default: viewer, groups: { everyone: editor } });

  it.each<[string, Room, Change, Change | null]>([
    [
      "somebody added",
      room,
      { people: { ana: "viewer" } },
      { people: { ana: null }, expect: { people: { ana: "viewer" } } },
    ],
    [
      "somebody removed",
      room,
      { people: { zoe: null } },
      { people: { zoe: "editor" }, expect: { people: { zoe: null } } },
    ],
    [
      "an owner named",
      room,
      { people: { zoe: "owner" } },
      { people: { zoe: "editor" }, expect: { people: { zoe: "owner" } } },
    ],
    [
      "only what changed",
      room,
      { people: { zoe: "editor", ana: null }, groups: { design: "editor" } },
      { groups: { design: "viewer" }, expect: { groups: { design: "editor" } } },
    ],
    [
      "a setting",
      room,
      { settings: { editorsCanShare: false } },
      { settings: { editorsCanShare: true }, expect: { settings: { editorsCanShare: false } } },
    ],
    [
      "general access",
      room,
      { general: { audience: "organization", role: "viewer" } },
      {
        general: { audience: "restricted", role: null },
        expect: { general: { audience: "organization", role: "viewer" } },
      },
    ],
    [
      "general access that took the organisation's row along",
      both,
      { general: { audience: "restricted" } },
      {
        general: { audience: "anyone", role: "viewer" },
        groups: { everyone: "editor" },
        expect: { general: { audience: "restricted", role: null }, groups: { everyone: null } },
      },
    ],
    [
      "the organisation's group named as a row where it is general access",
      roomOf({ groups: { everyone: viewer } }),
      { groups: { everyone: "editor" } },
      {
        general: { audience: "organization", role: "viewer" },
        expect: { general: { audience: "organization", role: "editor" } },
      },
    ],
    [
      "general access beside the organisation's row, which stays as it is but would go along",
      both,
      { general: { audience: "anyone", role: "commenter" }, groups: { everyone: "editor" } },
      {
        general: { audience: "anyone", role: "viewer" },
        groups: { everyone: "editor" },
        expect: {
          general: { audience: "anyone", role: "commenter" },
          groups: { everyone: "editor" },
        },
      },
    ],
    ["the organisation's row as it is", both, { groups: { everyone: "editor" } }, null],
    [
      "a setting as it is, beside somebody added",
      room,
      { people: { ana: "viewer" }, settings: { editorsCanShare: true } },
      { people: { ana: null }, expect: { people: { ana: "viewer" } } },
    ],
    [
      "somebody added beside an owner whose entry permits less than the role, as they are",
      roomOf({ users: { olivier: ["room:write", "feeds:none"] }, metadata: { owner: "olivier" } }),
      { people: { olivier: "owner", ana: "viewer" } },
      { people: { ana: null }, expect: { people: { ana: "viewer" } } },
    ],
    ["nothing", room, { people: { zoe: "editor" }, general: { audience: "restricted" } }, null],
    ["custom access, which no role says", room, { people: { kim: "viewer" } }, null],
    ["custom access beside a role", room, { people: { kim: null, zoe: "viewer" } }, null],
    [
      "a custom default",
      roomOf({ default: ["room:read", "feeds:none"] }),
      { general: { audience: "restricted" } },
      null,
    ],
    [
      "a custom entry of the organisation that went with the default",
      roomOf({ default: viewer, groups: { everyone: ["room:read", "feeds:none"] } }),
      { general: { audience: "restricted" } },
      null,
    ],
    [
      "an owner whose entry permits less than the role",
      roomOf({
        users: { olivier: owner, zoe: ["room:write", "feeds:none"] },
        metadata: { owner: ["olivier", "zoe"] },
      }),
      { people: { zoe: "viewer" } },
      null,
    ],
  ])("should take back %s", (_, before, change, inverse) => {
    expect(invert(before, change)).toEqual(inverse);
  });

  it("should be no undo once somebody else has changed a key", () => {
    const undo = invert(room, { people: { zoe: "viewer" } });
    const after = applyChange(room, { people: { zoe: "commenter" } }).room;
    expect(conflictOf(after, undo?.expect ?? {}, inAcme)).toEqual({ people: { zoe: "commenter" } });
  });

  it("should take back ids that every object inherits", () => {
    const before = roomOf({ users: JSON.parse('{"__proto__":["room:read"]}') });
    const undo = invert(before, {
      people: JSON.parse('{"__proto__":null,"constructor":"editor"}'),
    });
    expect(Object.entries(undo?.people ?? {})).toEqual([
      ["__proto__", "viewer"],
      ["constructor", null],
    ]);
  });
});

const inAnyOrganization = fc.constantFrom<Rules>({}, inAcme);
const situation = (scopes: fc.Arbitrary<readonly string[]>) =>
  inAnyOrganization.chain((rules) =>
    fc.record({
      rules: fc.constant(rules),
      room: roomWith(scopes),
      change: changeIn({ ...rules, roles: standardRoles }),
      who: fc.array(subject, { minLength: 3, maxLength: 3 }),
    }),
  );
const standardRoles = [
  { id: "viewer", scopes: viewer },
  { id: "commenter", scopes: scopesOf.commenter },
  { id: "editor", scopes: editor },
  { id: "owner", scopes: owner, owner: true },
];

/** Everything the dialog shows of a room. */
function reading(room: Room, rules: Rules) {
  const keys = {
    people: Object.fromEntries(userIds.map((id) => [id, null])),
    groups: Object.fromEntries(groupIds.map((id) => [id, null])),
    general: true,
    settings: true,
  };
  const { people = {}, groups = {}, ...seen } = snapshotOf(room, keys, rules);
  return {
    ...seen,
    general: generalAccess(room, rules),
    people: Object.entries(people),
    groups: Object.entries(groups),
  };
}

describe("given any room of roles and any change", () => {
  it("should read the same after the inverse, and give everybody what they had", () => {
    fc.assert(
      fc.property(situation(roleScopes), ({ rules, room, change, who }) => {
        const after = applyChange(room, change, rules).room;
        const inverse = invertChange(room, after, change, rules);
        // Entries that say roles can always be said in roles.
        expect(inverse === null).toBe(applyChange(room, change, rules).patch === null);
        if (inverse === null) return;
        const back = applyChange(after, inverse, rules).room;
        expect(reading(back, rules)).toEqual(reading(room, rules));
        for (const person of who) {
          const [was, is] = [room, back].map((one) => effectiveAccess(one, person, rules));
          expect(is?.role).toBe(was?.role);
          expect(permissionsOf(back, person, rules)).toEqual(permissionsOf(room, person, rules));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("given any room and any change", () => {
  it("should expect what the room says afterwards, for each of its keys", () => {
    fc.assert(
      fc.property(situation(fc.oneof(roleScopes, anyScopes)), ({ rules, room, change }) => {
        const after = applyChange(room, change, rules).room;
        const inverse = invertChange(room, after, change, rules);
        if (inverse === null) return;
        const { expect: expected = {}, ...keys } = inverse;
        expect(conflictOf(after, expected, rules)).toBeNull();
        expect(conflictOf(room, expected, rules)).not.toBeNull();
        expect(Object.keys(expected)).toEqual(Object.keys(keys));
        for (const kind of ["people", "groups"] as const) {
          expect(Object.keys(expected[kind] ?? {})).toEqual(Object.keys(keys[kind] ?? {}));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("should read the same wherever there is an inverse", () => {
    fc.assert(
      fc.property(situation(fc.oneof(roleScopes, anyScopes)), ({ rules, room, change }) => {
        const after = applyChange(room, change, rules).room;
        const inverse = invertChange(room, after, change, rules);
        if (inverse === null) return;
        const back = applyChange(after, inverse, rules).room;
        expect(reading(back, rules)).toEqual(reading(room, rules));
      }),
      { numRuns: 750 },
    );
  });
});
