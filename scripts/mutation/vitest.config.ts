import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { packageAliases } from "./package-aliases.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The first test that fails ends the trial of a mutant: so those of its own name come first, then
 * those beside it, then the others, short files before long ones.
 */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Stryker asks for the tests that are related to the mutated file.
    const mutated = this.ctx.config.related?.[0] ?? "";
    const rank = ({ moduleId }: TestSpecification) => {
      if (basename(moduleId, ".test.ts") === basename(mutated, ".ts")) return 0;
      return dirname(moduleId) === dirname(mutated) ? 1 : 2;
    };
    const length = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((one, other) => rank(one) - rank(other) || length(one) - length(other));
  }
}

/** The tests that mutants of the rules and of the API's decisions are tried with. */
export default defineConfig({
  root: here("../.."),
  // Stryker tries its mutants in a copy of the project, whose packages must find each other there.
  resolve: { alias: packageAliases(here("../..")) },
  test: {
    name: "mutation",
    testTimeout: 20_000,
    environment: "node",
    isolate: false,
    setupFiles: [here("brief-properties.ts")],
    sequence: { sequencer: LikeliestFirst },
    include: [
      "**/src/**/*.test.ts",
      "packages/api/tests/{access,invitations,people,upstream}/*.test.ts",
    ],
    // Not worth their time for each mutant: real servers, long stories, every cell of a table and
    // input at random. What only they notice counts as survived.
    exclude: ["**/node_modules/**"],
  },
});
