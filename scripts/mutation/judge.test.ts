import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { Explanation } from "./read-explanations.ts";
import type { Mutant } from "./try-mutants.ts";

const mutant = (mutator: string, becomes: string, outcome: Mutant["outcome"]): Mutant => ({
  file: "packages/access/src/rooms/room.ts",
  line: 3,
  code: "if (a > b) return a;",
  mutator,
  becomes,
  outcome,
});
const mutants = [
  mutant("ConditionalExpression", "true", "killed"),
  mutant("ConditionalExpression", "false", "killed"),
  mutant("EqualityOperator", "a >= b", "survived"),
  mutant("EqualityOperator", "a < b", "killed"),
  mutant("MethodExpression", "a.b()", "survived"),
  mutant("StringLiteral", '""', "left out"),
];
const explanation: Explanation = {
  file: "packages/access/src/rooms/room.ts",
  line: 3,
  mutators: ["EqualityOperator"],
  reason: "They never tie.",
};

describe("given mutants that were tried", () => {
  it("should count those that were killed among those that were tried", () => {
    expect(judge(mutants, [])).toMatchObject({ killed: 3, survived: 2, leftOut: 1, score: 60 });
  });

  it("should find nothing killed where nothing was tried", () => {
    expect(judge([], []).score).toBe(0);
  });

  it("should name the survivors that nobody explained", () => {
    const { unexplained, outdated } = judge(mutants, [explanation]);
    expect(unexplained.map(({ becomes }) => becomes)).toEqual(["a.b()"]);
    expect(outdated).toEqual([]);
  });

  it.each<[string, Partial<Explanation>]>([
    ["mutants that are killed", { mutators: ["ConditionalExpression"] }],
    ["mutants that are not there", { mutators: ["BlockStatement"] }],
    ["another line", { line: 4 }],
    ["another file", { file: "packages/access/src/rooms/rules.ts" }],
  ])("should name an explanation of %s as outdated", (_, other) => {
    const explained = { ...explanation, ...other };
    expect(judge(mutants, [explained]).outdated).toEqual([explained]);
  });

  it("should name what is outdated of an explanation of several kinds", () => {
    const explained = { ...explanation, mutators: ["EqualityOperator", "StringLiteral"] };
    expect(judge(mutants, [explained]).outdated).toEqual([
      { ...explanation, mutators: ["StringLiteral"] },
    ]);
  });
});
