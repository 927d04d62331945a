import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { type Explanation, readExplanations } from "./read-explanations.ts";
import type { Suite } from "./suites.ts";

/** A small change of the code, and whether a test noticed. */
export interface Mutant {
  /** The path within the project. */
  file: string;
  /** Where it begins, from 1. */
  line: number;
  /** That line as it is written, without its indentation. */
  code: string;
  /** The kind of change, as Stryker calls it. */
  mutator: string;
  /** What stands there instead, on one line. */
  becomes: string;
  /** `left out` is one that is only text for people, or that cannot run. */
  outcome: "killed" | "survived" | "left out";
}

/** What came of a suite. */
export interface Trial {
  mutants: Mutant[];
  /** The comments in its sources that explain survivors. */
  explanations: Explanation[];
}

const folder = ".mutation";

/**
 * Runs the tests of a suite against each mutant of its sources, those that a comment explains as
 * well. What is known from the last run and has not changed since is not tried again.
 */
export async function tryMutants({ name, tests, sources }: Suite, root: string): Promise<Trial> {
  const stryker = new Stryker({
    mutate: [...sources, "!**/*.test.ts"],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutation/vitest.config.ts", dir: tests },
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/ignorers.ts"],
    ignorers: ["texts", "explained"],
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
  const results = await stryker.runMutationTest();
  const texts = new Map<string, string>();
  for (const path of new Set(results.map(({ fileName }) => fileName))) {
    texts.set(relative(root, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  const mutants = results.map((result): Mutant => {
    const file = relative(root, result.fileName).replaceAll("\\", "/");
    const { line } = result.location.start;
    return {
      file,
      line,
      code: (texts.get(file)?.split("\n")[line - 1] ?? "").trim(),
      mutator: result.mutatorName,
      becomes: result.replacement.replaceAll(/\s+/g, " ").trim(),
      outcome: outcomeOf(result.status),
    };
  });
  return {
    mutants,
    explanations: [...texts].flatMap(([file, text]) => readExplanations(file, text)),
  };
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
