import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles.css";
import { ShareDialog } from "../../src/dialog/share-dialog.tsx";
import { crowd, everyKind } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { type InProcessShareOptions, inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

async function open(options: InProcessShareOptions = {}) {
  const share = inProcessShare({ rooms: [everyKind], ...options });
  await render(
    <>
      <ShareDialog roomId="launch-plan">
        <button type="button">Share</button>
      </ShareDialog>
      <div style={{ blockSize: 3_000 }} />
    </>,
    { wrapper: inProvider(share) },
  );
  await page.getByRole("button", { name: "Share" }).click();
  return share;
}

const topOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top;
const places = () =>
  [
    ".guestlist-dialog-title",
    ".guestlist-recipient-box",
    ".guestlist-rows",
    ".guestlist-general",
    ".guestlist-dialog-footer",
  ].map(topOf);
const control = page.getByRole("button", { name: /Access for Zoe Martin/ });

describe("given a dialog that opens before its data is there", () => {
  it.each([
    [1024, 768],
    [375, 667],
  ])("should move nothing when the data arrives, at %i × %i", async (width, height) => {
    await page.viewport(width, height);
    const held = heldRequests("GET");
    await open(held);
    await expect.element(page.getByText("Loading who has access…")).toBeInTheDocument();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const before = places();
    expect(before).not.toContain(undefined);
    held.release();
    await expect.element(control).toBeVisible();
    expect(places()).toEqual(before);
  });
});

describe("given an open dialog", () => {
  it("should keep the page behind from scrolling", async () => {
    await open();
    await expect.element(control).toBeVisible();
    expect(getComputedStyle(document.documentElement).overflowY).toBe("hidden");
  });

  it("should keep the focus in a question, out of what is behind it", async () => {
    await open();
    await page.getByRole("button", { name: /Access for Sam Okafor/ }).click();
    await page.getByRole("menuitem", { name: "Remove access" }).click();
    await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("button", { name: "Remove access" })).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await expect.element(page.getByRole("button", { name: /Access for Sam Okafor/ })).toHaveFocus();
  });
});

describe("given a long list that I have scrolled", () => {
  it("should show whom I invite, who stand on top", async () => {
    await open({ rooms: [crowd.room], people: crowd.people });
    await expect.element(page.getByText("Olivier Laurent", { exact: true })).toBeVisible();
    const rows = document.querySelector(".guestlist-rows");
    rows?.scrollTo({ top: 2_000 });
    expect(rows?.scrollTop).toBe(2_000);
    await page.getByRole("combobox").fill("marc");
    await page.getByRole("option", { name: /Marc Chevalier/ }).click();
    await page.getByRole("button", { name: "Invite" }).click();
    await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await expect.poll(() => rows?.scrollTop).toBe(0);
  });
});

describe("given a window of 320 pixels", () => {
  it("should fill it, and need no scrolling sideways", async () => {
    await page.viewport(320, 480);
    await open();
    await expect.element(control).toBeInTheDocument();
    const dialog = document.querySelector(".guestlist-dialog");
    expect(dialog?.getBoundingClientRect().left).toBe(0);
    expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
    const parts = [...document.querySelectorAll(".guestlist-dialog-body, .guestlist-rows")];
    for (const part of parts) expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    await page.viewport(1024, 768);
  });
});
