import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserMessages } from "./scripts/browser-messages.ts";
import { chromiumLaunch } from "./scripts/chromium.ts";
import { forceColors } from "./scripts/force-colors.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages resolve to their sources, so no test needs a build first. */
const fromSource = {
  resolve: { conditions: ["@guestlist/source", "module", "browser", "development|production"] },
  ssr: {
    resolve: { conditions: ["@guestlist/source", "module", "node", "development|production"] },
  },
};

/** Vite finding a dependency in mid-run reloads the page under the tests: name them all. */
const optimizeDeps = {
  include: [
    "react",
    "react/jsx-runtime",
    "react/jsx-dev-runtime",
    "react-dom",
    "react-dom/client",
    "@tanstack/react-query",
    "@radix-ui/react-dialog",
    "@liveblocks/client",
    "@liveblocks/react",
    "@guestlist/api > hono",
    "@guestlist/api > zod",
    "vitest-browser-react",
  ],
};

/** Properties are tried a thousand times, and continuous integration is slow. */
const patience = { testTimeout: 20_000, hookTimeout: 30_000 };

const launchOptions = await chromiumLaunch();

/** What most people do; in StrictMode, and most of it again on React 18. */
const strictTests = [
  "packages/react/src/provider/guestlist-provider.test.tsx",
  "packages/react/src/connection/access-boundary.test.tsx",
  "packages/react/src/access-select/access-select.test.tsx",
  "packages/react/src/avatar/avatar-list.test.tsx",
  "packages/react/src/requests/request-access.test.tsx",
  "packages/react/src/dialog/share-dialog.test.tsx",
  "packages/react/tests/dialog/share-dialog-strict.test.tsx",
];

const strict = (name: string, include: string[], execArgv: string[] = []) => ({
  ...fromSource,
  plugins: [react()],
  test: {
    name,
    ...patience,
    environment: "jsdom",
    isolate: false,
    include,
    setupFiles: [here("scripts/vitest-setup.ts"), here("scripts/vitest-strict.ts")],
    execArgv,
  },
});

/** One object per project: Vitest writes each project's name into the instances. */
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions }),
  instances: [{ browser: "chromium" as const }],
  screenshotFailures: false,
});

export default defineConfig({
  test: {
    // Much of a test is waiting, so one worker less than there are cores leaves them idle.
    maxWorkers: "100%",
    // What the API says of services that fail on purpose.
    onConsoleLog: (said) => !said.startsWith('{"level":"warn",'),
    projects: [
      {
        ...fromSource,
        test: {
          name: "node",
          ...patience,
          environment: "node",
          provide: { launchOptions },
          // Nothing here changes what another file sees, so files share a worker.
          isolate: false,
          // Those that wait for a time-out wait together.
          maxConcurrency: 20,
          include: [
            "packages/*/{src,tests}/**/*.test.ts",
            "apps/demo/**/*.test.ts",
            "packages/react/docs/*.test.ts",
            ".storybook/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: "jsdom",
          ...patience,
          environment: "jsdom",
          isolate: false,
          include: ["packages/react/{src,tests}/**/*.test.tsx", "apps/demo/**/*.test.tsx"],
          exclude: ["**/node_modules/**", "**/*.browser.test.tsx", ...strictTests],
          setupFiles: [here("scripts/vitest-setup.ts")],
        },
      },
      strict("strict", strictTests),
      strict(
        "react-18",
        // What only waits for a real server, or for a form, tells nothing more on an older React.
        strictTests.filter((path) => !/request-access|access-boundary/.test(path)),
        ["--import", here("scripts/with-react-18.ts")],
      ),
      {
        ...fromSource,
        root: here("packages/react"),
        cacheDir: here("node_modules/.cache/vite-browser"),
        optimizeDeps,
        plugins: [react()],
        test: {
          name: "browser",
          ...patience,
          include: ["{src,tests}/**/*.browser.test.tsx"],
          api: { host: "127.0.0.1", port: 53315 },
          browser: browser(),
          setupFiles: [here("scripts/vitest-browser-setup.ts")],
        },
      },
      {
        cacheDir: here("node_modules/.cache/vite-storybook"),
        plugins: [
          storybookTest({ configDir: here(".storybook"), storybookScript: "pnpm storybook" }),
        ],
        test: {
          name: "storybook",
          // Each story is taken down before the next, so files share a page.
          isolate: false,
          ...patience,
          api: { host: "127.0.0.1", port: 53325 },
          browser: { ...browser(), commands: { browserMessages, forceColors } },
          setupFiles: [here(".storybook/checks/setup.ts")],
        },
      },
    ],
  },
});
