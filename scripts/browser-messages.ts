import type {} from "@vitest/browser-playwright";
import type { ConsoleMessage, Page } from "playwright";
import type { BrowserCommand } from "vitest/node";

const heard = new WeakMap<Page, string[]>();

/**
 * Answers what the browser's console said since the last call, errors and warnings alone. It is asked
 * from outside of the page, because the browser's own messages, such as of what a
 * Content-Security-Policy blocks, never pass through `console`.
 */
export const browserMessages: BrowserCommand<[]> = async ({ page }) => {
  const known = heard.get(page);
  if (!known) {
    const said: string[] = [];
    heard.set(page, said);
    page.on("console", (message) => {
      if (isTrouble(message)) said.push(message.text());
    });
    return [];
  }
  // What the page said before is on the same wire, so it has arrived when this is answered.
  await page.evaluate(() => undefined);
  return known.splice(0);
};

const isTrouble = (message: ConsoleMessage) =>
  message.type() === "error" || message.type() === "warning";
