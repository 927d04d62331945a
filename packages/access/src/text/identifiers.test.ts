import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guestId, isGuestId, isIdentifier, isUserId } from "./identifiers.ts";
import { limits } from "./limits.ts";

const idLike = fc
  .string({ unit: "binary", minLength: 1, maxLength: limits.idLength })
  .filter(
    (text) => text.length <= limits.idLength && !/\p{Cc}/u.test(text) && !/^\.\.?$/.test(text),
  );

describe("given an id", () => {
  it.each([
    "zoe",
    "auth0|5f7c",
    "a/b%2F?c#d",
    "…",
    "名前 \u{1f600}",
    "__proto__",
    "users:1",
    "...",
    " ",
  ])("should take %j for anybody's and anything's", (id) => {
    expect(isIdentifier(id)).toBe(true);
    expect(isUserId(id)).toBe(true);
  });

  it("should take every character that is one", () => {
    fc.assert(
      fc.property(idLike, (id) => {
        expect(isIdentifier(id)).toBe(true);
      }),
    );
  });

  it.each([
    "",
    ".",
    "..",
    "a\u0000",
    "a\u001f",
    "\u007fa",
    "a\u009f",
    "\ud800",
    7,
    null,
    undefined,
    ["a"],
  ])("should refuse %j", (id) => {
    expect(isIdentifier(id)).toBe(false);
    expect(isUserId(id)).toBe(false);
  });

  it("should refuse one that is longer than Liveblocks takes", () => {
    expect(isIdentifier("a".repeat(limits.idLength))).toBe(true);
    expect(isIdentifier("a".repeat(limits.idLength + 1))).toBe(false);
  });
});

describe("given a guest", () => {
  it("should have an id that nobody with an account can have", () => {
    fc.assert(
      fc.property(idLike, (key) => {
        expect(isGuestId(guestId(key))).toBe(true);
        expect(isUserId(guestId(key))).toBe(false);
        expect(isGuestId(key)).toBe(isIdentifier(key) && !isUserId(key));
      }),
    );
    expect(isIdentifier(guestId(crypto.randomUUID()))).toBe(true);
  });

  it("should not be taken for one who is only called so", () => {
    expect(isUserId("guest")).toBe(true);
    expect(isUserId("Guest:1")).toBe(true);
  });
});
