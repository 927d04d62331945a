import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Suite } from "./suites.ts";

/** A small change of the code, and whether a test noticed. */
export interface Mutant {
  /** The path within the project. */
  file: string;
  /** Where it begins, from 1. */
  line: number;
  /** That line as it is written, without its indentation. */
  code: string;
  /** What stands there instead, on one line. */
  becomes: string;
  /** `left out` is one that is only text for people, or that cannot run. */
  outcome: "killed" | "survived" | "left out";
}

const folder = ".mutation";

/**
 * Runs the tests of a suite against each mutant of its sources. What is known from the last run and
 * has not changed since is not tried again.
 */
export async function tryMutants({ name, tests, sources }: Suite, root: string): Promise<Mutant[]> {
  const stryker = new Stryker({
    mutate: [...sources, "!**/*.test.ts"],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutation/vitest.config.ts", dir: tests },
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/texts.ts"],
    ignorers: ["texts"],
    // Nothing here needs the project's `tsconfig.json` rewritten, which asks for an older TypeScript.
    tsconfigFile: "none",
    ignorePatterns: [".*", "!.storybook", "dist", "storybook-static", "test-results"],
    tempDirName: `${folder}/sandbox`,
    incremental: true,
    incrementalFile: `${folder}/${name}.json`,
    // Those who work beside it keep a core.
    concurrency: 1,
    timeoutMS: 5_000,
    reporters: ["progress-append-only"],
  });
  const lines = new Map<string, string[]>();
  const mutants: Mutant[] = [];
  for (const { fileName, location, replacement, status } of await stryker.runMutationTest()) {
    const written = lines.get(fileName) ?? (await readFile(fileName, "utf8")).split("\n");
    lines.set(fileName, written);
    mutants.push({
      file: relative(root, fileName).replaceAll("\\", "/"),
      line: location.start.line,
      code: (written[location.start.line - 1] ?? "").trim(),
      becomes: replacement.replaceAll(/\s+/g, " ").trim(),
      outcome: outcomeOf(status),
    });
  }
  return mutants;
}

function outcomeOf(status: string): Mutant["outcome"] {
  switch (status) {
    case "Killed":
    case "Timeout":
      return "killed";
    case "Survived":
    case "NoCoverage":
      return "survived";
    default:
      return "left out";
  }
}
