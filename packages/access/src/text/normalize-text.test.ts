import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize-text.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("given what somebody types", () => {
  it.each([
    ["zoe", "Zoé Martin"],
    ["MULLER", "Müller"],
    ["soren", "Søren"],
    ["łodz", "Łódź"],
    ["dorde", "Đorđe"],
    ["strasse", "Straße"],
    ["aether", "Æther"],
    ["oeaethd", "ŒÆÞĐ"],
    ["ipek", "İPEK"],
    ["ırmak", "IRMAK"],
    ["ΟΔΟΣ", "οδός"],
    ["info@", "INFO@ACME.IO"],
    ["full 12", "ｆｕｌｌ　１２"],
    ["احمد", "أحمد"],
    ["محمد", "مُحَمَّد"],
    ["עברית", "עִבְרִית"],
    ["zoe", "z\u200bo\u00ade\u202e"],
    ["zoe martin", " Zoe\u00a0\t\nMartin "],
  ])("should find by “%s” the name “%s”, in every language", (typed, name) => {
    expect(normalizeText(name)).toContain(normalizeText(typed));
  });

  it.each([
    ["s", "Zoe"],
    ["か", "が"],
    ["क", "कि"],
  ])("should not take “%s” for “%s”, which has another letter", (typed, name) => {
    expect(normalizeText(name)).not.toBe(normalizeText(typed));
  });

  it("should change nothing more the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });

  it("should not care about case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{Script=Latin}\p{Script=Cyrillic} ]{0,40}$/u), (text) => {
        expect(normalizeText(text.toLowerCase())).toBe(normalizeText(text));
      }),
    );
  });

  it("should keep single spaces alone, and none around it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalizeText(text)).not.toMatch(/^\s|\s\s|\s$|\t|\n|\0/);
      }),
    );
  });
});

describe("given a very long text", () => {
  it("should keep the first 200 characters, whole", () => {
    expect(Array.from(normalizeText("\u{1f600}".repeat(1_000)))).toEqual(
      Array.from({ length: 200 }, () => "\u{1f600}"),
    );
    expect(normalizeText(`${"é".repeat(199)} more`)).toBe("e".repeat(199));
  });

  it("should keep no more of one that grows, and no space at its end", () => {
    expect(Array.from(normalizeText("\ufdfa".repeat(200)))).toHaveLength(200);
    expect(normalizeText("a".repeat(16) + "\ufdfa".repeat(20))).toMatch(/^a{16}.{182}[^ ]$/u);
  });

  it("should take no longer for it", () => {
    const started = performance.now();
    normalizeText("e\u0301 ".repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(100);
  });
});
