import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { roomOf } from "../../tests/support/room-of.ts";
import { type Change, type Impact, impactOf, type Rules, type Warning } from "../index.ts";

const { viewer, commenter, editor, owner } = scopesOf;
const rules: Rules = { organization: acme };

const room = roomOf({
  users: { olivier: owner, zoe: editor, kim: viewer },
  groups: { design: commenter },
  metadata: { owner: "olivier" },
});
const people = [
  { userId: "olivier", groupIds: ["everyone"] },
  { userId: "zoe", groupIds: ["everyone"] },
  { userId: "kim", groupIds: ["design", "everyone"] },
  { userId: "ana", groupIds: ["design"] },
];

const nobody: Impact[] = [];

describe("given a change that is only looked at", () => {
  it.each<[string, Change, Impact[], Warning[]]>([
    ["nothing", { people: { zoe: "editor" } }, nobody, []],
    [
      "another role",
      { people: { zoe: "viewer" } },
      [{ userId: "zoe", from: "editor", to: "viewer" }],
      [],
    ],
    ["a role that a group has raised all along", { people: { kim: "commenter" } }, nobody, []],
    [
      "a removal that leaves nothing",
      { people: { zoe: null } },
      [{ userId: "zoe", from: "editor", to: null }],
      [],
    ],
    [
      "a removal that leaves a group",
      { people: { kim: null } },
      nobody,
      [{ code: "still_has_access", userId: "kim" }],
    ],
    [
      "a group removed",
      { groups: { design: null } },
      [
        { userId: "kim", from: "commenter", to: "viewer" },
        { userId: "ana", from: "commenter", to: null },
      ],
      [],
    ],
    ["general access", { general: { audience: "organization", role: "commenter" } }, nobody, []],
    [
      "a removal where anyone may open the room",
      { people: { zoe: null }, general: { audience: "anyone", role: "viewer" } },
      [{ userId: "zoe", from: "editor", to: "viewer" }],
      [{ code: "still_has_access", userId: "zoe" }],
    ],
    [
      "a hand-over",
      { people: { olivier: "viewer", zoe: "owner" } },
      [
        { userId: "olivier", from: "owner", to: "viewer" },
        { userId: "zoe", from: "editor", to: "owner" },
      ],
      [],
    ],
    [
      "the last owner leaving",
      { people: { olivier: null } },
      [{ userId: "olivier", from: "owner", to: null }],
      [
        { code: "locks_self_out", userId: "olivier" },
        { code: "last_owner", userId: "olivier" },
      ],
    ],
    [
      "the last owner stepping down",
      { people: { olivier: "editor" } },
      [{ userId: "olivier", from: "owner", to: "editor" }],
      [{ code: "last_owner", userId: "olivier" }],
    ],
    ["settings", { settings: { editorsCanShare: false } }, nobody, []],
  ])("should tell what %s would do", (_, change, impact, warnings) => {
    expect(impactOf(room, change, people, "olivier", rules)).toEqual({ impact, warnings });
  });

  it("should warn nobody else of locking themselves out", () => {
    expect(impactOf(room, { people: { zoe: null } }, people, "kim").warnings).toEqual([]);
  });

  it("should warn nobody who had no access of losing it", () => {
    const eve = { userId: "eve", groupIds: [] };
    expect(impactOf(room, { people: { zoe: null } }, [...people, eve], "eve").warnings).toEqual([]);
    expect(impactOf(room, { people: { zoe: null } }, people, "eve").warnings).toEqual([]);
  });

  it("should not warn of losing the last owner where there was none", () => {
    const ownerless = { ...room, metadata: {} };
    expect(impactOf(ownerless, { people: { zoe: null } }, people, "kim").warnings).toEqual([]);
  });

  it("should warn who loses their own group", () => {
    const { warnings } = impactOf(room, { groups: { design: null } }, people, "ana");
    expect(warnings).toEqual([{ code: "locks_self_out", userId: "ana" }]);
  });

  it("should not change the room", () => {
    const before = structuredClone(room);
    impactOf(room, { people: { zoe: null }, groups: { design: "editor" } }, people, "zoe");
    expect(room).toEqual(before);
  });
});
