import type {} from "@vitest/browser-playwright";
import type { BrowserCommand } from "vitest/node";

/** Turns on the few colours that some people choose for every page, which no page can do itself. */
export const forceColors: BrowserCommand<[isOn: boolean]> = ({ page }, isOn) =>
  page.emulateMedia({ forcedColors: isOn ? "active" : "none" });
