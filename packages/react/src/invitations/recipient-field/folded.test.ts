import { describe, expect, it } from "vitest";
import { folded } from "./folded.ts";

describe("given what somebody types", () => {
  it.each([
    ["zoe", "Zoé Martin"],
    ["MULLER", "Müller"],
    ["ipek", "İPEK"],
    ["ırmak", "IRMAK"],
    ["info@", "INFO@ACME.IO"],
    ["احمد", "أحمد"],
  ])("should find by “%s” the name “%s”, in every language", (typed, name) => {
    expect(folded(name)).toContain(folded(typed));
  });

  it("should not find another letter", () => {
    expect(folded("Zoe")).not.toContain(folded("s"));
  });
});
