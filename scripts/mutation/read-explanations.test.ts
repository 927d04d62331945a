import { describe, expect, it } from "vitest";
import { readExplanations } from "./read-explanations.ts";

const read = (...lines: string[]) => readExplanations("a.ts", lines.join("\n"));

describe("given a source", () => {
  it("should find what is explained, at the line after the comments", () => {
    expect(
      read(
        "const a = 1;",
        "  // Stryker disable next-line StringLiteral, ArrayDeclaration: Nobody has that id.",
        "  // Stryker disable next-line OptionalChaining: Only the types need it.",
        "  // Another comment.",
        "  return b;",
      ),
    ).toEqual([
      {
        file: "a.ts",
        line: 5,
        mutators: ["StringLiteral", "ArrayDeclaration"],
        reason: "Nobody has that id.",
      },
      { file: "a.ts", line: 5, mutators: ["OptionalChaining"], reason: "Only the types need it." },
    ]);
  });

  it("should find nothing where nothing is explained", () => {
    expect(read("// Strykers are hospital beds.", 'const text = "Stryker disable";')).toEqual([]);
  });

  it.each([
    "// Stryker disable next-line StringLiteral",
    "// Stryker disable all: reason",
    "// Stryker restore all",
    "/* Stryker disable next-line StringLiteral: reason */",
  ])("should take no other form, such as %s", (line) => {
    expect(() => read("a();", line, "b();")).toThrow("a.ts:2");
  });
});
