import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmailAddress } from "./is-email-address.ts";
import { limits } from "./limits.ts";

describe("given a text", () => {
  it.each([
    "a@b.c",
    "Ana.Ruiz+x@mail.acme.io",
    "o'brien@acme.io",
    "zoë@exämple.de",
    "用户@例子.中国",
    `${"a".repeat(limits.emailLength - 5)}@b.io`,
  ])("should accept %s", (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    "",
    "ana",
    "@acme.io",
    "ana@",
    "ana@acme",
    "ana@.io",
    "ana@acme.",
    "ana@acme..io",
    "ana@acme.io.",
    "ana@b@acme.io",
    "a na@acme.io",
    "ana@acme.io ",
    "ana\u0000@acme.io",
    "ana\u0085@acme.io",
    "ana\u202e@acme.io",
    "o\u200bl@acme.io",
    "ana@ac\u00adme.io",
    "ana\u3164@acme.io",
    "ana@acme\ufe0f.io",
    "ana\ud800@acme.io",
    "<ana@acme.io>",
    "mailto:ana@acme.io",
    "ana@acme.io,ben@acme.io",
    "ana@acme.io;ben@acme.io",
    '"ana"@acme.io',
    `${"a".repeat(limits.emailLength - 4)}@b.io`,
  ])("should refuse %j", (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });

  it("should accept what everyone does", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        expect(isEmailAddress(text)).toBe(true);
      }),
    );
  });

  it("should refuse whatever holds a character that nobody sees", () => {
    const unseen = fc.constantFrom(
      ..."\u0000\u00ad\u034f\u061c\u115f\u200b\u200d\u202e\u2060\ufeff",
    );
    fc.assert(
      fc.property(fc.emailAddress(), unseen, fc.nat(), (text, character, at) => {
        const position = at % (text.length + 1);
        const altered = text.slice(0, position) + character + text.slice(position);
        expect(isEmailAddress(altered)).toBe(false);
      }),
    );
  });

  it("should read a hostile one in time linear to it", () => {
    const started = performance.now();
    isEmailAddress(`a@${"a.".repeat(100)}@`);
    isEmailAddress(`a@${"a.".repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
