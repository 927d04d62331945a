import type { Page } from "@playwright/test";
import { expect, test } from "./support/demo.ts";
import { isSamePage, markPage } from "./support/page.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test.describe("given someone who goes from page to page", () => {
  test("should take them to the heading of each, on the way back too", async ({ visit }) => {
    const { page } = await visit("olivier", "/");
    await expect(heading(page, "Documents")).toBeVisible();
    await expect(heading(page, "Documents")).not.toBeFocused();
    await markPage(page);

    await page.getByRole("link", { name: "Launch plan" }).click();
    await expect(heading(page, "Launch plan")).toBeFocused();
    await expect(page).toHaveTitle("Launch plan · Guestlist demo");
    await page.goBack();
    await expect(heading(page, "Documents")).toBeFocused();
    await expect(page).toHaveTitle("Documents · Guestlist demo");
    await page.goForward();
    await expect(heading(page, "Launch plan")).toBeFocused();
    expect(await isSamePage(page)).toBe(true);
  });

  test("should leave a click with a modifier key to the browser", async ({ visit }) => {
    const { page } = await visit("olivier", "/");
    const link = page.getByRole("link", { name: "Launch plan" });
    await expect(link).toBeVisible();
    // Seen after the app, and without the tab that would open: a new one is slow to start.
    const isTaken = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener("click", (event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          });
        }),
    );
    await link.click({ modifiers: ["ControlOrMeta"] });
    expect(await isTaken).toBe(false);
    await expect(heading(page, "Documents")).toBeVisible();
  });

  test("should start at the top of a page", async ({ visit }) => {
    const { page } = await visit("olivier", "/");
    await page.setViewportSize({ width: 600, height: 240 });
    const link = page.getByRole("link", { name: "Roadmap" });
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await link.click();
    await expect(heading(page, "Roadmap")).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe("given an address that was typed", () => {
  for (const path of ["/nothing", "/documents", "/documents/a/b", "/documents/%E0%A4%A"]) {
    test(`should say that ${path} is no page`, async ({ visit }) => {
      const { page } = await visit("olivier", path);
      await expect(heading(page, "There is no such page")).toBeVisible();
      await page.getByRole("link", { name: "Back to documents" }).click();
      await expect(heading(page, "Documents")).toBeFocused();
    });
  }

  test("should ask for the document of exactly that id", async ({ visit }) => {
    const id = "50%25 of a/plan?";
    const { page } = await visit("olivier", `/documents/${encodeURIComponent(id)}`);
    await expect(heading(page, "You need access")).toBeVisible();
    const asked = page.waitForRequest(/\/api\/share\/rooms\//);
    await page.reload();
    expect((await asked).url()).toContain(`/rooms/${encodeURIComponent(id)}/`);
  });
});
