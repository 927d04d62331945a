import { ruleCallers } from "./rule-callers.ts";
import type { RuleSection } from "./rule-matrix.ts";

/** One line of the matrix. */
export interface RuleRow {
  section: string;
  room: RuleSection["room"];
  action: string;
  target: string;
  method: string;
  path: string;
  /** `undefined` where the request has none. */
  body: unknown;
  /** A letter per caller. */
  outcomes: string;
}

/**
 * The lines of the matrix, read.
 * @throws {Error} for a line that does not say all of it.
 */
export function ruleRows(sections: readonly RuleSection[]): RuleRow[] {
  return sections.flatMap(({ title, room, request = "", lines }) =>
    lines
      .trim()
      .split("\n")
      .map((line): RuleRow => {
        const [action = "", target = "", sent = "", letters = ""] = line
          .split("|")
          .map((part) => part.trim());
        const [method = "", path = "", json] = (sent.startsWith("{") ? `${request} ${sent}` : sent)
          .split(/ (?=[/{])/)
          .map((part) => part.trim());
        const outcomes = letters.replaceAll(" ", "");
        if (outcomes.length !== ruleCallers.length || path === "") {
          throw new Error(`A rule needs ${ruleCallers.length} outcomes: ${line.trim()}`);
        }
        const body: unknown = json === undefined ? undefined : JSON.parse(json);
        return { section: title, room, action, target, method, path, body, outcomes };
      }),
  );
}
