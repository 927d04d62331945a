import { describe, expect, it } from "vitest";
import { isEmailAddress } from "./is-email-address.ts";

describe("given a text", () => {
  it.each([
    "a@b.c",
    "Ana.Ruiz+x@mail.acme.io",
    "o'brien@acme.io",
    "zoë@exämple.de",
    "用户@例子.中国",
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
    "ana@b@acme.io",
    "a na@acme.io",
    "ana@acme.io ",
    "ana\u0000@acme.io",
    "ana\u202e@acme.io",
    "ana\u200b@acme.io",
    "<ana@acme.io>",
    "mailto:ana@acme.io",
    `${"a".repeat(250)}@b.io`,
  ])("should refuse %j", (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
