import { spawn } from "node:child_process";
import { join } from "node:path";

// Plays the model of the API 10,000 times, twenty times as often as the tests do. `MODEL_RUNS` says
// how often else, `MODEL_SEED` repeats what was played.

const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const child = spawn(
  process.execPath,
  [vitest, "run", "--project", "node", "packages/api/tests/model/model.test.ts"],
  { cwd: root, env: { MODEL_RUNS: "10000", ...process.env }, stdio: "inherit" },
);
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
