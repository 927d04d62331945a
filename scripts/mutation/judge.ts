import type { Explanation } from "./read-explanations.ts";
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
  /** Explanations of kinds of mutants of which none survives there. */
  outdated: Explanation[];
}

/** Counts, and compares the survivors with those that are explained. */
export function judge(mutants: readonly Mutant[], explained: readonly Explanation[]): Verdict {
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  const killed = mutants.filter(({ outcome }) => outcome === "killed").length;
  const tried = killed + survivors.length;
  return {
    killed,
    survived: survivors.length,
    leftOut: mutants.length - tried,
    score: tried === 0 ? 0 : (100 * killed) / tried,
    unexplained: survivors.filter((mutant) => !explained.some((one) => explains(one, mutant))),
    outdated: explained.flatMap((one) => {
      const mutators = one.mutators.filter(
        (name) => !survivors.some((mutant) => explains({ ...one, mutators: [name] }, mutant)),
      );
      return mutators.length > 0 ? [{ ...one, mutators }] : [];
    }),
  };
}

function explains({ file, line, mutators }: Explanation, mutant: Mutant): boolean {
  return mutant.file === file && mutant.line === line && mutators.includes(mutant.mutator);
}
