import type { Page } from "@playwright/test";

/** Marks a page; the mark is gone after a page load. */
export async function markPage(page: Page) {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
}

/** Whether no page was loaded since the page was marked. */
export async function isSamePage(page: Page): Promise<boolean> {
  return await page.evaluate(() => "isSamePage" in window);
}

/** Does what a browser does when its window is looked at again. */
export async function refocusWindow(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
}
