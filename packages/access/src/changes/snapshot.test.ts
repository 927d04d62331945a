import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  conflictOf,
  generalAccess,
  groupRole,
  isListedGroup,
  listedGroups,
  listedPeople,
  type Rules,
  type Snapshot,
  snapshotOf,
} from "../index.ts";

const { viewer, editor, owner } = scopesOf;
const rules: Rules = { organization: acme };
const room = roomOf({
  default: ["*:read"],
  users: { olivier: owner, zoe: editor, kim: [], marc: ["comments:write"] },
  groups: { design: viewer, sales: [], everyone: editor },
  metadata: { owner: "olivier", guestlistEditorsCanShare: "no" },
});

describe("given keys somebody looks at", () => {
  it("should say what the room says for them, and for no others", () => {
    const keys = { people: { olivier: null, kim: null, marc: null }, groups: { everyone: null } };
    expect(snapshotOf(room, keys, rules)).toEqual({
      people: { olivier: "owner", kim: null, marc: "custom" },
      groups: { everyone: "editor" },
    });
    expect(snapshotOf(room, { general: true, settings: true }, rules)).toEqual({
      general: { audience: "anyone", role: "viewer" },
      settings: { editorsCanShare: false },
    });
    expect(snapshotOf(room, {}, rules)).toEqual({});
  });

  it("should say nothing of a row that is inherited by every object", () => {
    const { people = {} } = snapshotOf(room, {
      people: JSON.parse('{"__proto__":1,"constructor":1}'),
    });
    expect(Object.entries(people)).toEqual([
      ["__proto__", null],
      ["constructor", null],
    ]);
  });
});

describe("given what somebody saw", () => {
  it.each<[string, Snapshot, Snapshot | null]>([
    ["nothing", {}, null],
    ["what is there", { people: { zoe: "editor", ana: null }, groups: { design: "viewer" } }, null],
    ["the same general access", { general: { audience: "anyone", role: "viewer" } }, null],
    ["the same setting", { settings: { editorsCanShare: false } }, null],
    [
      "another role",
      { people: { zoe: "viewer", olivier: "owner" } },
      { people: { zoe: "editor", olivier: "owner" } },
    ],
    ["somebody who is gone", { people: { kim: "viewer" } }, { people: { kim: null } }],
    ["nobody where there is somebody", { people: { zoe: null } }, { people: { zoe: "editor" } }],
    ["another group", { groups: { design: null } }, { groups: { design: "viewer" } }],
    [
      "another audience",
      { general: { audience: "restricted" } },
      { general: { audience: "anyone", role: "viewer" } },
    ],
    [
      "another role for anyone",
      { general: { audience: "anyone", role: "editor" } },
      { general: { audience: "anyone", role: "viewer" } },
    ],
    [
      "another setting",
      { settings: { editorsCanShare: true } },
      { settings: { editorsCanShare: false } },
    ],
    [
      "one key of several that differs",
      { people: { zoe: "editor" }, groups: { design: "editor" } },
      { people: { zoe: "editor" }, groups: { design: "viewer" } },
    ],
  ])("should compare %s", (_, expected, current) => {
    expect(conflictOf(room, expected, rules)).toEqual(current);
  });
});

describe("given general access as a room stores it", () => {
  it.each<[string, ReturnType<typeof roomOf>, Rules, ReturnType<typeof generalAccess>, string[]]>([
    ["neither", roomOf({}), rules, { audience: "restricted", role: null }, []],
    ["the default", roomOf({ default: viewer }), rules, { audience: "anyone", role: "viewer" }, []],
    [
      "a default that is no role",
      roomOf({ default: ["room:read", "storage:write"] }),
      rules,
      { audience: "anyone", role: "custom" },
      [],
    ],
    [
      "the organisation's group, which is then no row",
      roomOf({ groups: { everyone: editor, design: viewer } }),
      rules,
      { audience: "organization", role: "editor" },
      ["design"],
    ],
    [
      "both, so that the group stands among the groups",
      roomOf({ default: viewer, groups: { everyone: editor, design: viewer } }),
      rules,
      { audience: "anyone", role: "viewer" },
      ["everyone", "design"],
    ],
    [
      "an empty entry of the organisation",
      roomOf({ groups: { everyone: [] } }),
      rules,
      { audience: "restricted", role: null },
      [],
    ],
    [
      "a group in a room of no organisation",
      roomOf({ groups: { everyone: editor, undefined: editor } }),
      {},
      { audience: "restricted", role: null },
      ["everyone", "undefined"],
    ],
  ])("should read %s", (_, stored, ruled, general, groups) => {
    expect(generalAccess(stored, ruled)).toEqual(general);
    expect(listedGroups(stored, ruled)).toEqual(groups);
    for (const id of groups) {
      expect(isListedGroup(stored, id, ruled)).toBe(true);
      expect(groupRole(stored, id, ruled)).not.toBeNull();
    }
    if (!groups.includes("everyone")) {
      expect(groupRole(stored, "everyone", ruled)).toBeNull();
    }
  });

  it("should list everybody who has an entry", () => {
    expect(listedPeople(room)).toEqual(["olivier", "zoe", "marc"]);
  });
});
