import { knownScopes } from "@guestlist/testing/arbitrary/scopes";
import { Permission, permissionMatrixFromScopes } from "@liveblocks/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  explicitAccess,
  isKnownScope,
  isSameScopes,
  matrixOf,
  permitsAtMost,
  resources,
} from "./scopes.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const levels = ["none", "read", "write"];

describe("given a list of scopes", () => {
  it("should permit what Liveblocks reads in it", () => {
    fc.assert(
      fc.property(knownScopes, (scopes) => {
        const { personal: _, ...matrix } = permissionMatrixFromScopes(scopes);
        expect(matrixOf(explicitAccess(scopes))).toEqual(matrix);
      }),
      { numRuns: 2_000 },
    );
  });

  it("should know exactly the scopes of Liveblocks", () => {
    const ours = ["room", "*", "room:presence", ...resources.slice(1)]
      .flatMap((name) => levels.map((level) => `${name}:${level}`))
      .filter(isKnownScope);
    expect(ours.toSorted()).toEqual(Object.values(Permission).toSorted());
  });

  it.each(["", "constructor", "__proto__", "toString", "ROOM:WRITE", "room:write ", "room:none"])(
    "should not know %j",
    (scope) => {
      expect(isKnownScope(scope)).toBe(false);
      expect(matrixOf(explicitAccess([scope])).room).toBe("none");
    },
  );
});

describe("given two matrices", () => {
  it("should compare them on every resource", () => {
    fc.assert(
      fc.property(knownScopes, knownScopes, (a, b) => {
        const [one, other] = [matrixOf(explicitAccess(a)), matrixOf(explicitAccess(b))];
        const expected = resources.every(
          (resource) => levels.indexOf(one[resource]) <= levels.indexOf(other[resource]),
        );
        expect(permitsAtMost(one, other)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("given two spellings", () => {
  it.each([
    [["room:write"], ["*:write"]],
    [["room:read", "room:presence:write"], ["*:read"]],
    [
      ["comments:write", "room:read"],
      ["room:read", "comments:write"],
    ],
    [[], []],
    [[], ["room:presence:write"]],
  ])("should take %j and %j for the same", (a, b) => {
    expect(isSameScopes(a, b)).toBe(true);
  });

  it.each([
    [["room:write"], ["room:read"]],
    [["room:read"], []],
    [["room:read"], ["room:read", "comments:read"]],
    [["comments:write"], []],
  ])("should not take %j and %j for the same, though they may permit the same alone", (a, b) => {
    expect(isSameScopes(a, b)).toBe(false);
    expect(isSameScopes(b, a)).toBe(false);
  });
});
