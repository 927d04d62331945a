import { problems } from "../../src/http/errors.ts";
import type { RuledRoute } from "../../src/http/ruled-routes.ts";
import { ruleCallers } from "./rule-callers.ts";
import { ruleOutcomes } from "./rule-outcomes.ts";
import type { RuleRow } from "./rule-rows.ts";

/** The page of documentation that the matrix is the source of. */
export function rulesDocument(rows: readonly RuleRow[], routes: readonly RuledRoute[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return [
    "# Who may do what",
    "",
    "Made from `packages/api/tests/rules/rule-matrix.ts`, every cell of which is tried on the API by",
    "`packages/api/tests/rules/rules.test.ts`. A refusal changes nothing. The dialog offers what is done, and",
    "nothing that is refused.",
    "",
    "## Routes",
    "",
    ...table(
      ["", "rule", "counts as"],
      routes.map(({ method, path, declaration: { rule, rate = "" } }) => [
        `\`${method} ${path}\``,
        rule,
        rate,
      ]),
    ),
    "",
    "`POST …/access/preview` is refused as `PATCH …/access` is, but says instead that the last owner",
    "would go.",
    "",
    "## Who asks",
    "",
    ...ruleCallers.map(({ name }, index) => `${index + 1}. ${name}`),
    "",
    "## What is answered",
    "",
    ...table(
      ["", "", ""],
      [...ruleOutcomes].map(([letter, codes]) => legend(letter, codes)),
    ),
    ...sections.flatMap((section) => [
      "",
      `## ${section}`,
      "",
      ...table(
        ["", ...ruleCallers.map((_, index) => String(index + 1))],
        rows
          .filter((row) => row.section === section)
          .map(({ action, target, outcomes }) => [
            `${action} ${target}`,
            ...[...outcomes].map(shown),
          ]),
      ),
    ]),
    "",
  ].join("\n");
}

function legend(letter: string, codes: readonly (keyof typeof problems)[] | null): string[] {
  if (codes === null) {
    return [shown(letter), "", meanings[letter] ?? ""];
  }
  const status = [...new Set(codes.map((code) => problems[code][0]))].join(" or ");
  return [shown(letter), status, codes.map((code) => `\`${code}\``).join(" or ")];
}

const meanings: Readonly<Record<string, string>> = {
  "+": "done",
  "*": "done, though no dialog offers it",
  "-": "done, and nothing is told of them",
};

function shown(letter: string): string {
  return letter.replace("+", "✓").replace("*", "(✓)").replace("-", "–");
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)];
}
