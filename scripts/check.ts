import { join } from "node:path";
import { runCommand } from "./run-command.ts";

// Everything that can be checked without running a test: one line per step, and what went wrong.

const root = join(import.meta.dirname, "..");

const results = await Promise.all([
  step("format and lint", "biome", ["ci", "--colors=off"]),
  step("types", "tsc", ["-b", "--pretty"]),
  step("unused code", "knip", []),
  step("house", "node", [join(root, "scripts/check-house.ts")]),
  step("demo in the browser", "node", [join(root, "scripts/check-demo-bundle.ts")]),
  step("dependencies", "node", [join(root, "scripts/check-dependencies.ts")]),
  step("storybook", "node", [join(root, "scripts/check-storybook.ts")]),
  step("packages", "pnpm", ["--filter-prod", "./packages/*", "run", "build"]).then(
    async (built) =>
      built &&
      (await step("sizes", "size-limit", [])) &&
      (await step("modules", "node", [join(root, "scripts/check-browser-modules.ts")])) &&
      (await step("server components", "node", [join(root, "scripts/check-server-components.ts")])),
  ),
]);
process.exitCode = results.every((passed) => passed) ? 0 : 1;

/**
 * Runs a command and answers whether it succeeded. What it said is shown if it did not; else only
 * lines that begin with an exclamation mark, or with a dot as figures do.
 */
async function step(name: string, command: string, args: string[]): Promise<boolean> {
  const started = performance.now();
  const { passed, stdout, stderr } = await runCommand(command, args, root);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  const said = `${stdout}${stderr}`.trimEnd();
  const shown = passed ? said.split("\n").filter((line) => /^[!·] /.test(line)) : [said];
  for (const line of shown) console.log(line);
  return passed;
}
