import { anyScopes, roleScopes } from "@guestlist/testing/arbitrary/scopes";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import { Permission, permissionMatrixFromScopes } from "@liveblocks/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  applyChange,
  defaultRoles,
  ownersOf,
  personRole,
  prepareRoles,
  type Role,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const roleOf = (scopes: readonly string[], roles?: readonly Role[]) =>
  personRole(roomOf({ users: { ana: scopes } }), "ana", roles ? { roles } : {});

describe("given the default roles", () => {
  it("should stand weakest first", () => {
    expect(prepareRoles().ids).toEqual(["viewer", "commenter", "editor", "owner"]);
    expect(prepareRoles().ownerId).toBe("owner");
  });

  it.each(["viewer", "commenter", "editor", "owner"] as const)(
    "should write %s exactly as other code expects it",
    (role) => {
      const { patch } = applyChange(roomOf({}), { people: { ana: role } });
      expect(patch?.usersAccesses?.ana).toEqual(scopesOf[role]);
    },
  );

  it.each<[string | null, string[]]>([
    ["viewer", ["room:read", "room:presence:write"]],
    ["viewer", ["room:presence:write", "room:read"]],
    ["viewer", ["room:read"]],
    ["viewer", ["*:read"]],
    ["viewer", ["*:read", "comments:read", "storage:read"]],
    ["commenter", ["room:read", "room:presence:write", "comments:write"]],
    ["commenter", ["comments:write", "*:read"]],
    ["commenter", ["*:read", "comments:public:write", "comments:private:write", "comments:write"]],
    ["editor", ["room:write"]],
    ["editor", ["*:write"]],
    ["editor", ["room:write", "room:read"]],
    ["editor", ["*:write", "storage:write", "room:presence:write"]],
    ["custom", ["room:write", "comments:none"]],
    ["custom", ["*:read", "comments:public:write"]],
    ["custom", ["room:read", "storage:write"]],
    ["custom", ["room:read", "feeds:none"]],
    ["custom", ["comments:write"]],
    ["custom", ["room:presence:write"]],
    ["custom", ["room:write", "room:admin"]],
    ["custom", ["constructor"]],
    ["custom", [""]],
    [null, []],
  ])("should read %s in %j", (role, scopes) => {
    expect(roleOf(scopes)).toBe(role);
  });

  it("should read a role exactly where Liveblocks permits the same", () => {
    const known = new Set<string>(Object.values(Permission));
    const isKnown = (scope: string): scope is (typeof Permission)[keyof typeof Permission] =>
      known.has(scope);
    const permitted = (scopes: readonly string[]) =>
      JSON.stringify(permissionMatrixFromScopes(scopes.filter(isKnown)));
    fc.assert(
      fc.property(fc.oneof(anyScopes, roleScopes), (scopes) => {
        const role = roleOf(scopes);
        const found = (["viewer", "commenter", "editor"] as const).find(
          (id) => permitted(scopesOf[id]) === permitted(scopes),
        );
        const expected = scopes.every(isKnown) ? (found ?? "custom") : "custom";
        expect(role).toBe(scopes.length === 0 ? null : expected);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("given roles of the app's own", () => {
  const reader: Role = { id: "reader", scopes: ["*:read"] };
  const writer: Role = { id: "writer", scopes: ["*:write"], share: true };
  const boss: Role = { id: "boss", scopes: ["*:write"], share: true, owner: true };

  it("should read and write its roles", () => {
    const rules = { roles: [reader, writer, boss] };
    expect(roleOf(["room:read"], rules.roles)).toBe("reader");
    expect(roleOf(["room:read", "comments:write"], rules.roles)).toBe("custom");
    const { patch } = applyChange(roomOf({}), { people: { ana: "boss" } }, rules);
    expect(patch).toEqual({ usersAccesses: { ana: ["*:write"] }, metadata: { owner: "ana" } });
  });

  it("should know no owner where it has no owner role", () => {
    const rules = { roles: [reader, writer] };
    const room = roomOf({ users: { ana: ["room:write"] }, metadata: { owner: "ana" } });
    expect(personRole(room, "ana", rules)).toBe("writer");
    expect(prepareRoles(rules.roles).ownerId).toBeNull();
    expect(ownersOf(room, rules)).toEqual([]);
  });

  it.each<[string, Role[], RegExp]>([
    ["no role", [], /at least one role/],
    ["an id twice", [reader, { ...writer, id: "reader" }], /Two roles have the id "reader"/],
    ["the id custom", [{ ...reader, id: "custom" }], /"custom": it is reserved/],
    ["the id none", [{ ...reader, id: "none" }], /"none": it is reserved/],
    ["the id pending", [{ ...reader, id: "pending" }], /reserved/],
    ["an empty id", [{ ...reader, id: "" }], /reserved/],
    ["a scope nobody knows", [{ ...reader, scopes: ["room:look"] }], /"room:look", unknown/],
    ["no base scope", [{ ...reader, scopes: ["comments:read"] }], /needs a base scope/],
    ["no scope", [{ ...reader, scopes: [] }], /needs a base scope/],
    ["two roles alike", [reader, { id: "other", scopes: ["room:read"] }], /permit the same/],
    ["an owner before the last", [reader, boss, writer], /"boss" must be the last/],
    ["two owners", [reader, boss, { ...boss, id: "chief" }], /must be the last, and the only one/],
    ["an owner who may not write", [{ ...reader, owner: true }], /needs the scope "room:write"/],
    ["the strongest first", [writer, reader], /weakest first/],
    [
      "roles of which neither permits all the other does",
      [
        { id: "a", scopes: ["*:read", "comments:write"] },
        { id: "b", scopes: ["*:read", "feeds:write"] },
      ],
      /"b" must permit all that "a"/,
    ],
  ])("should refuse them with %s", (_, roles, message) => {
    expect(() => prepareRoles(roles)).toThrow(message);
  });

  it("should accept an owner role alone", () => {
    expect(prepareRoles([boss]).ids).toEqual(["boss"]);
  });

  it("should take nobody for an owner by what their entry permits", () => {
    expect(roleOf(["*:write"], [reader, boss])).toBe("custom");
  });

  it("should prepare them once", () => {
    const roles = [reader, writer];
    expect(prepareRoles(roles)).toBe(prepareRoles(roles));
    expect(prepareRoles(defaultRoles)).toBe(prepareRoles());
  });
});
