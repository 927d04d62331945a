import { describe, expect, it } from "vitest";
import { initialsOf } from "./avatar-initials.ts";

describe("given a name", () => {
  it.each([
    ["Olivier Laurent", "OL"],
    ["Ana María Ruiz", "AR"],
    ["Design", "De"],
    ["zoe martin", "ZM"],
    ["lea@studio.fr", "Le"],
    ["  Kim   Tran ", "KT"],
    ["X", "X"],
    ["田中 太郎", "田太"],
    ["محمد علي", "مع"],
    ["Éloïse Ångström", "ÉÅ"],
    ["👩‍👩‍👧 Family", "👩‍👩‍👧F"],
    ["(Sam) “Okafor”", "SO"],
    ["\u202Eevil name", "EN"],
    ["Sam 2", "S2"],
  ])("should take the initials of %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it.each(["", "   ", "---", "\u200B"])("should have a stand-in for %j", (name) => {
    expect(initialsOf(name)).toBe("?");
  });
});
