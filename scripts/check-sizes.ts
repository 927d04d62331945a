import { join } from "node:path";
import { type Bundle, bundle } from "./bundle.ts";
import { forbiddenModules } from "./forbidden-modules.ts";

// Measures the built packages, as apps load them, against their budgets (gzipped, kB of 1,000).

interface Budget {
  name: string;
  from: "react" | "api";
  runsIn: "browser" | "server";
  initial: number;
  everything?: number;
}

const budgets: Budget[] = [
  { name: "ShareDialog", from: "react", runsIn: "browser", initial: 33, everything: 53 },
  { name: "AccessSelect", from: "react", runsIn: "browser", initial: 4 },
  { name: "AvatarList", from: "react", runsIn: "browser", initial: 2 },
  { name: "createShareClient", from: "react", runsIn: "browser", initial: 3.1 },
  { name: "createShareApi", from: "api", runsIn: "server", initial: 50 },
];

/** Apps have these anyway. */
const peers = [
  "react",
  "react-dom",
  "@tanstack/react-query",
  "@liveblocks/react",
  "@liveblocks/client",
];

const packages = join(import.meta.dirname, "../packages");
const checks = [...budgets.map(checkSize), checkWhole()];
const complaints = (
  await Promise.all(checks.map((check) => check.catch((error: unknown) => [String(error)])))
).flat();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function checkSize({ name, from, runsIn, ...limits }: Budget): Promise<string[]> {
  const bundled = await bundle(
    `export { ${name} } from "@guestlist/${from}";`,
    join(packages, from),
    runsIn === "browser" ? peers : [],
  );
  console.log(describe(name, bundled, limits));
  return [
    ...tooLarge(name, bundled.initial, limits.initial),
    ...tooLarge(`${name} with all it loads later`, bundled.everything, limits.everything),
  ];
}

/** Nothing that `@guestlist/react` offers may bring along what no page should be given. */
async function checkWhole(): Promise<string[]> {
  const whole = 'export * from "@guestlist/react";';
  const { modules } = await bundle(whole, join(packages, "react"), peers);
  return forbiddenModules(modules).map((path) => `@guestlist/react must not contain ${path}`);
}

function tooLarge(name: string, bytes: number, limit = Number.POSITIVE_INFINITY): string[] {
  return bytes > limit * 1000 ? [`${name} is ${kilobytes(bytes)}, more than ${limit} kB`] : [];
}

function describe(name: string, { initial, everything }: Bundle, limits: Partial<Budget>): string {
  const later =
    limits.everything === undefined
      ? ""
      : `, everything ${kilobytes(everything)} of ${limits.everything} kB`;
  return `${name}: ${kilobytes(initial)} of ${limits.initial} kB${later}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
