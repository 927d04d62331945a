import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Imports the built kit as a bundler of server components does: `"use client"` must have come
// through the build, and nothing that runs on a server may need React's client.

const scripts = import.meta.dirname;
const printed = execFileSync(process.execPath, [
  "--conditions=react-server",
  `--import=${pathToFileURL(join(scripts, "stub-client-modules.ts")).href}`,
  join(scripts, "list-exports.ts"),
  pathToFileURL(join(scripts, "../packages/react/dist/index.js")).href,
]);
const kinds: Record<string, string> = JSON.parse(printed.toString());
/** These run on a server as well. */
const runsOnServer = /^create|^ShareError$|^queryKeys$|Options$/;
const wrong = Object.entries(kinds).filter(
  ([name, kind]) => runsOnServer.test(name) === kind.startsWith("client"),
);
for (const [name, kind] of wrong) console.error(`${name} is ${kind} where server components run`);
console.log(`${Object.keys(kinds).length} exports`);
process.exitCode = wrong.length > 0 ? 1 : 0;
