import { describe, expect, it } from "vitest";
import { parseRecipients } from "./parse-recipients.ts";

describe("given a list of addresses", () => {
  it.each([
    ["commas", "ana@acme.io,ben@acme.io"],
    ["semicolons", "ana@acme.io; ben@acme.io"],
    ["spaces", " ana@acme.io  ben@acme.io "],
    ["line breaks", "ana@acme.io\r\nben@acme.io\n"],
    ["tabs", "ana@acme.io\tben@acme.io"],
    ["no-break spaces", "ana@acme.io\u00a0ben@acme.io"],
    ["names", "Ana Ruiz <ana@acme.io>, Ben <ben@acme.io>"],
    ["names without a separator", "Ana Ruiz <ana@acme.io> Ben <ben@acme.io>"],
    ["quoted names with commas", '"Ruiz, Ana" <ana@acme.io>; "Li, Ben" <ben@acme.io>'],
    ["brackets alone", "<ana@acme.io> <ben@acme.io>"],
    ["cells of a spreadsheet", '"ana@acme.io","ben@acme.io"'],
    ["a sentence", "(ana@acme.io), ben@acme.io."],
    ["one before a name", "ana@acme.io Ben <ben@acme.io>"],
    ["one before an address as name", "ana@acme.io ben@acme.io <ben@acme.io>"],
  ])("should read them when separated by %s", (_, text) => {
    expect(parseRecipients(text)).toEqual({
      addresses: ["ana@acme.io", "ben@acme.io"],
      rest: [],
    });
  });

  it("should keep the first of those that differ only in case", () => {
    expect(parseRecipients("Ana@acme.io, ana@ACME.io")).toEqual({
      addresses: ["Ana@acme.io"],
      rest: [],
    });
  });

  it("should trust the address, not the name in front of it", () => {
    expect(parseRecipients("boss@acme.io <mallory@evil.example>").addresses).toEqual([
      "mallory@evil.example",
    ]);
  });
});

describe("given entries that are no addresses", () => {
  it("should keep each as text, in order", () => {
    expect(parseRecipients("Zoe Martin, ana@acme.io, nobody@, Kim <kim at acme>")).toEqual({
      addresses: ["ana@acme.io"],
      rest: ["Zoe Martin", "nobody@", "Kim <kim at acme>"],
    });
  });

  it("should keep the words around an address", () => {
    expect(parseRecipients("please add ana@acme.io too")).toEqual({
      addresses: ["ana@acme.io"],
      rest: ["please add", "too"],
    });
  });

  it("should read on after a quote or bracket that never closes", () => {
    expect(parseRecipients('"Ruiz, ana@acme.io, <ben@acme.io')).toEqual({
      addresses: ["ana@acme.io"],
      rest: ['"Ruiz', "<ben@acme.io"],
    });
  });

  it("should find nothing in nothing", () => {
    expect(parseRecipients(" ,;\n")).toEqual({ addresses: [], rest: [] });
  });
});

describe("given a very long text", () => {
  it.each(["a", "<", '"', "a ", "<a", "@a."])("should read %j in time linear to it", (part) => {
    const started = performance.now();
    parseRecipients(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
