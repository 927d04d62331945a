import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { Mutant } from "./try-mutants.ts";

const mutant = (becomes: string, outcome: Mutant["outcome"]): Mutant => ({
  file: "packages/access/src/rooms/room.ts",
  line: 3,
  code: "if (a > b) return a;",
  becomes,
  outcome,
});
const mutants = [
  mutant("true", "killed"),
  mutant("false", "killed"),
  mutant("a >= b", "survived"),
  mutant("a < b", "survived"),
  mutant('""', "left out"),
];
const explanation = {
  file: "packages/access/src/rooms/room.ts",
  code: "a > b",
  why: "They never tie.",
};

describe("given mutants that were tried", () => {
  it("should count those that were killed among those that were tried", () => {
    expect(judge(mutants, [])).toMatchObject({ killed: 2, survived: 2, leftOut: 1, score: 50 });
  });

  it("should find nothing killed where nothing was tried", () => {
    expect(judge([], []).score).toBe(0);
  });

  it("should name the survivors that nobody explained", () => {
    const { unexplained, outdated } = judge(mutants, [{ ...explanation, becomes: ["a >= b"] }]);
    expect(unexplained.map(({ becomes }) => becomes)).toEqual(["a < b"]);
    expect(outdated).toEqual([]);
  });

  it.each([
    ["another mutant", { becomes: ["true"] }],
    ["other code", { becomes: ["a >= b"], code: "b > a" }],
  ])("should name an explanation of %s as outdated", (_, other) => {
    const explained = { ...explanation, ...other };
    expect(judge(mutants, [explained]).outdated).toEqual([explained]);
  });

  it("should not judge explanations of files that were not tried", () => {
    const elsewhere = {
      ...explanation,
      file: "packages/access/src/rooms/entries.ts",
      becomes: ["a >= b"],
    };
    expect(judge(mutants, [elsewhere])).toMatchObject({ outdated: [] });
  });
});
