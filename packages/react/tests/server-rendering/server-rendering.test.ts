import { type Browser, chromium, type LaunchOptions } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { bundlePage, type PageBundle } from "./bundle-page.ts";
import { driveDialog } from "./drive-dialog.ts";
import { openPage } from "./open-page.ts";
import type { RenderedPage } from "./render.tsx";

declare module "vitest" {
  interface ProvidedContext {
    /** How to start the browser; the configuration of the tests knows. */
    launchOptions: LaunchOptions;
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject("launchOptions"));
});
afterAll(() => browser.close());

const bundles = { "18": bundlePage("18"), "19": bundlePage("19") };

describe.each(["18", "19"] as const)("given a page from a server with React %s", (version) => {
  let bundle: PageBundle;
  let closed: RenderedPage;
  let open: RenderedPage;
  const fetched = vi.fn();
  const logs = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];

  beforeAll(async () => {
    bundle = await bundles[version];
    vi.stubGlobal("fetch", fetched);
    closed = await bundle.render(false);
    open = await bundle.render(true);
    vi.unstubAllGlobals();
  });

  it("should be drawn without a word, and fetch nothing", () => {
    expect(closed.version.split(".")[0]).toBe(version);
    expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect([...closed.requests, ...open.requests]).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("should have the triggers, the avatars and the fallback, and no style attribute", () => {
    for (const html of [closed.html, closed.streamed, open.html]) {
      expect(html).toMatch(/<button[^>]*guestlist-share-button/);
      expect(html).toContain("8 people");
      expect(html).toContain("Opening the document…");
      expect(html).not.toContain('role="dialog"');
      expect(html).not.toContain("style=");
    }
  });

  it("should be taken over as it is, with the same ids", async () => {
    const { page, said } = await openPage(browser, "/closed", closed.html, bundle);
    await page.getByRole("button", { name: "Share" }).getByText("5", { exact: true }).waitFor();
    const ids = await page.evaluate(() => window.ids);
    expect(ids?.before).not.toEqual([]);
    expect(ids?.after).toEqual(ids?.before);
    expect(said).toEqual([]);
    await page.close();
  });

  it("should open the dialog that the app has open", async () => {
    const { page, said } = await openPage(browser, "/open", open.html, bundle);
    await page.getByRole("list", { name: "People with access" }).waitFor();
    expect(said).toEqual([]);
    await page.close();
  });
});

describe("given a page that allows nothing inline", () => {
  it("should draw, hydrate and open everything without being refused anything", async () => {
    // React 19 runs everywhere else, and under a policy in the demo.
    const bundle = await bundles["18"];
    const { html } = await bundle.render(false);
    const { page, said } = await openPage(browser, "/closed", html, bundle);
    await page.getByRole("button", { name: /more/ }).click();
    await page.getByRole("list", { name: /more/ }).waitFor();
    await page.keyboard.press("Escape");
    await driveDialog(page);
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    expect(await page.locator("style").count()).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });
});
