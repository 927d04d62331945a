import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { npmChromium } from "./npm-chromium.ts";

/** How to start a browser, in the form Playwright's `launchOptions` takes. */
export interface ChromiumLaunch {
  /** Absent: Playwright's own browser is used, if it was downloaded. */
  executablePath?: string;
  args: string[];
  env?: Record<string, string>;
}

const args = [
  // Containers seldom allow the sandbox; only this repository's own pages are opened.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Screenshots: text is as wide, and as sharp, on every machine.
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
  ],
  darwin: ["", homedir()].flatMap((root) => [
    join(root, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    join(root, "/Applications/Chromium.app/Contents/MacOS/Chromium"),
  ]),
  win32: programFiles.map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
};

/**
 * Finds a Chromium to test with: `CHROMIUM_PATH`, else an installed one, else on Linux the one
 * from npm, else whatever Playwright downloaded.
 *
 * @throws if `CHROMIUM_PATH` names a file that does not exist
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { executablePath: named, args };
  }
  const installed = usualPlaces[process.platform]?.find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, args };
  if (process.platform === "linux") return { ...(await npmChromium()), args };
  return { args };
}
