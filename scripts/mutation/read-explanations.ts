/** A comment of Stryker's that says why mutants of the next line survive. */
export interface Explanation {
  /** The path within the project. */
  file: string;
  /** The line that is explained, from 1. */
  line: number;
  /** Kinds of mutants, as Stryker calls them. */
  mutators: readonly string[];
  reason: string;
}

const comment = /^\s*\/\/ Stryker disable next-line ([\w, ]+): (.+)$/;

/**
 * Finds `// Stryker disable next-line MutatorName: reason`; several may stand above one line.
 * @throws {Error} for any other comment to Stryker, and for one without a reason.
 */
export function readExplanations(file: string, text: string): Explanation[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index): Explanation[] => {
    if (!/\/[/*]\s*Stryker\b/.test(line)) return [];
    const [, mutators, reason] = comment.exec(line) ?? [];
    if (mutators === undefined || reason === undefined) {
      throw new Error(
        `${file}:${index + 1}: write “// Stryker disable next-line MutatorName: reason”.`,
      );
    }
    const next = lines.findIndex((other, at) => at > index && !/^\s*(\/\/|$)/.test(other));
    return [
      { file, line: next + 1, mutators: mutators.split(",").map((name) => name.trim()), reason },
    ];
  });
}
