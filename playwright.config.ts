import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./scripts/chromium.ts";
import { freePort } from "./scripts/free-port.ts";

// Workers load this file too and inherit the environment: all must agree on the ports.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_LIVEBLOCKS_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;
const baseURL = `http://localhost:${port}`;

// The demo as a newcomer starts it, whatever the shell around it is set up for.
for (const name of ["LIVEBLOCKS_SECRET_KEY", "LIVEBLOCKS_BASE_URL", "DATABASE_URL", "SMTP_URL"]) {
  delete process.env[name];
}

export default defineConfig({
  testDir: "apps/demo/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  forbidOnly: true,
  // They share one demo; each test makes documents of its own, or only looks at those that are seeded.
  workers: 2,
  projects: [
    { name: "demo", testIgnore: "**/live-figures.e2e.ts" },
    // What is measured is measured alone.
    { name: "figures", testMatch: "**/live-figures.e2e.ts", dependencies: ["demo"] },
  ],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL, launchOptions: await chromiumLaunch() },
  webServer: {
    // Built, so that no page is reloaded by a dependency that Vite finds late.
    command:
      "vite build apps/demo --logLevel warn && node --conditions=@guestlist/source apps/demo/server/main.ts",
    url: baseURL,
    env: {
      PORT: port,
      LIVEBLOCKS_DEV_PORT: process.env.E2E_LIVEBLOCKS_PORT,
      DEMO_DATA: "memory",
      // A handful of people do in minutes what many do in a day.
      RATE_LIMITS: "off",
    },
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
