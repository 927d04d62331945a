import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Short files first: the first test that fails ends the trial of a mutant. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((one, other) => length(one) - length(other));
  }
}

/** The tests that mutants of the rules and of the API's decisions are tried with. */
export default defineConfig({
  root: here("../.."),
  // Stryker tries its mutants in a copy of the project, whose packages must find each other there.
  resolve: { alias: { "@guestlist/access": here("../../packages/access/src/index.ts") } },
  test: {
    name: "mutation",
    testTimeout: 20_000,
    environment: "node",
    isolate: false,
    setupFiles: [here("brief-properties.ts")],
    sequence: { sequencer: ShortestFirst },
    include: ["**/src/**/*.test.ts"],
    // Not worth their time for each mutant: a real server, and input at random.
    exclude: ["**/node_modules/**", "**/src/liveblocks/**", "**/any-input.test.ts"],
  },
});
