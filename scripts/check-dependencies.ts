import { join } from "node:path";
import { judgeAudit } from "./judge-audit.ts";
import { refusedLicences } from "./refused-licences.ts";
import { runCommand } from "./run-command.ts";

// Looks at what our packages and the demo bring along: known holes, and licences.

const root = join(import.meta.dirname, "..");
const [audited, listed] = await Promise.all([
  // Asked once: who is offline must not wait.
  runCommand(
    "pnpm",
    ["audit", "--prod", "--json", "--config.fetch-retries=0", "--config.fetch-timeout=15000"],
    root,
  ),
  runCommand("pnpm", ["--recursive", "licenses", "list", "--prod", "--json"], root),
]);

const { findings, missing } = judgeAudit(audited.stdout, audited.stderr);
const refused = refusedLicences(listed.stdout);
for (const complaint of [...findings, ...refused]) console.error(complaint);
if (missing !== null) console.log(`! Known holes were not looked for: ${missing}.`);
process.exitCode = findings.length + refused.length > 0 ? 1 : 0;
