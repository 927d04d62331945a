import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";

const entry = fileURLToPath(new URL("bare-reconnect.ts", import.meta.url));
let bundled: Promise<string> | undefined;

/** How long a bare reconnect takes in the browser of that page, in milliseconds. */
export async function measureBareReconnect(page: Page, roomId: string): Promise<number> {
  bundled ??= bundle();
  const code = await bundled;
  const liveblocksUrl = `http://127.0.0.1:${process.env.E2E_LIVEBLOCKS_PORT}`;
  const call = `measure.bareReconnect(${JSON.stringify(roomId)}, ${JSON.stringify(liveblocksUrl)})`;
  // Evaluated, not added as a script: the page's policy allows none but the demo's own.
  return page.evaluate<number>(`(() => { ${code}; return ${call}; })()`);
}

async function bundle(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry, formats: ["iife"], name: "measure" } },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !("output" in result)) throw new Error("There is nothing to run in the page.");
  return result.output[0].code;
}
