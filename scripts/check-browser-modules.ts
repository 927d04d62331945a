import { join } from "node:path";
import { bundledModules } from "./bundled-modules.ts";
import { forbiddenModules } from "./forbidden-modules.ts";

// Nothing that the built `@guestlist/react` offers may bring along what no page should be given.

/** Apps have these anyway. */
const peers = [
  "react",
  "react-dom",
  "@tanstack/react-query",
  "@liveblocks/react",
  "@liveblocks/client",
];

const modules = await bundledModules(
  'export * from "@guestlist/react";',
  join(import.meta.dirname, "../packages/react"),
  peers,
);
const forbidden = forbiddenModules(modules);
for (const path of forbidden) console.error(`@guestlist/react must not contain ${path}`);
console.log(`${modules.length} modules`);
process.exitCode = forbidden.length > 0 || modules.length === 0 ? 1 : 0;
