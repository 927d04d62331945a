import type { Survivor } from "./survivors.ts";
import type { Mutant } from "./try-mutants.ts";

/** What came of trying mutants. */
export interface Verdict {
  killed: number;
  survived: number;
  leftOut: number;
  /** How many of those that were tried were killed, in percent. */
  score: number;
  /** Survivors nobody has explained. */
  unexplained: Mutant[];
  /** Explanations of mutants in the same files that no longer survive. */
  outdated: Survivor[];
}

/** Counts, and compares the survivors with those that are explained. */
export function judge(mutants: readonly Mutant[], explained: readonly Survivor[]): Verdict {
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  const killed = mutants.filter(({ outcome }) => outcome === "killed").length;
  const files = new Set(mutants.map(({ file }) => file));
  const tried = killed + survivors.length;
  return {
    killed,
    survived: survivors.length,
    leftOut: mutants.length - tried,
    score: tried === 0 ? 0 : (100 * killed) / tried,
    unexplained: survivors.filter((mutant) => !explained.some((one) => explains(one, mutant))),
    outdated: explained.filter(
      (one) => files.has(one.file) && !survivors.some((mutant) => explains(one, mutant)),
    ),
  };
}

function explains({ file, code, becomes }: Survivor, mutant: Mutant): boolean {
  return (
    mutant.file === file &&
    mutant.code.includes(code) &&
    becomes.some((text) => text === mutant.becomes)
  );
}
