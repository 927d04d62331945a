import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumLaunch } from "./chromium.ts";
import { sum, type Tally, tallyOfPlaywright, tallyOfVitest, withExitCode } from "./tally.ts";

// Runs every test there is and ends with one line: `N passed, N failed`.

interface Runner {
  name: string;
  script: string;
  arguments: string[];
  env: NodeJS.ProcessEnv;
  report: string;
  tally: (report: unknown) => Tally;
}

/** A runner that hangs is ended; on a busy machine all of it may take minutes. */
const longestRun = 8 * 60_000;
const root = join(import.meta.dirname, "..");
const reports = await mkdtemp(join(tmpdir(), "guestlist-tests-"));

// Unpacks a browser if need be, once, before several processes want it.
await chromiumLaunch();

const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

const vitest: Runner = {
  name: "Vitest",
  script: join(root, "node_modules/vitest/vitest.mjs"),
  arguments: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
  env: {},
  report: vitestReport,
  tally: tallyOfVitest,
};

const playwright: Runner = {
  name: "Playwright",
  script: join(root, "node_modules/@playwright/test/cli.js"),
  arguments: ["test", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  report: playwrightReport,
  tally: tallyOfPlaywright,
};

const total = sum([await run(vitest), await run(playwright)]);
await rm(reports, { recursive: true });
if (total.skipped > 0) console.log(`Not run: ${total.skipped}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function run(runner: Runner): Promise<Tally> {
  const child = spawn(process.execPath, [runner.script, ...runner.arguments], {
    cwd: root,
    env: { ...process.env, ...runner.env },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: longestRun,
  });
  const [exitCode] = await once(child, "exit");
  try {
    const report: unknown = JSON.parse(await readFile(runner.report, "utf8"));
    return withExitCode(runner.tally(report), typeof exitCode === "number" ? exitCode : null);
  } catch (error) {
    console.error(`${runner.name} left no usable report:`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
