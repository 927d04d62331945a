import type { Page } from "@playwright/test";
import { expect, test } from "./support/demo.ts";
import { inviteByName, openDialog } from "./support/dialog.ts";
import { measureBareReconnect } from "./support/in-page.ts";

const runs = 3;

/** When the page's last click was, on the clock that all pages share. */
const recordClicks = (page: Page) =>
  page.evaluate(() => {
    const record = () =>
      Object.assign(window, { clickedAt: performance.timeOrigin + performance.now() });
    addEventListener("click", record, true);
  });
const clickedAt = (page: Page) => page.evaluate(() => Number(Reflect.get(window, "clickedAt")));

/** When the board cannot be changed any more. */
const whenReadOnly = async (page: Page) => {
  const at = await page.waitForFunction(
    () =>
      !document.querySelector('[role="toolbar"][aria-label="Board"]') &&
      performance.timeOrigin + performance.now(),
  );
  return Number(await at.jsonValue());
};

/** When the open dialog lists someone with a role. */
const whenListed = async (page: Page, name: string, role: string) => {
  const at = await page.waitForFunction(
    ([name = "", role = ""]) => {
      const rows = [...document.querySelectorAll('[role="dialog"] li')];
      const isListed = rows.some(
        ({ textContent }) => textContent.includes(name) && textContent.includes(role),
      );
      return isListed && performance.timeOrigin + performance.now();
    },
    [name, role],
  );
  return Number(await at.jsonValue());
};

/** When one of the pages has last read who has access. */
function watchReads(...pages: Page[]): () => number {
  let last = Date.now();
  for (const page of pages) {
    page.on("response", (response) => {
      if (response.url().endsWith("/access")) last = Date.now();
    });
  }
  return () => last;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const print = (what: string, values: readonly number[]) =>
  console.log(
    `${what}: ${values.map((value) => Math.round(value)).join(", ")} ms, median ${Math.round(median(values))} ms`,
  );

test.describe("given a board, a second dialog, and an editor who is made a viewer", () => {
  test("should be read-only within 2.5 times a bare reconnect", async ({ visit, documentId }) => {
    test.setTimeout(120_000);
    const path = `/documents/${documentId}`;
    const { page: olivier } = await visit("olivier", path);
    const dialog = await openDialog(olivier);
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/, /^Can edit/);
    await inviteByName(dialog, "ana ruiz", /^Ana Ruiz/, /^Can edit/);
    const { page: zoe } = await visit("zoe", path);
    const { page: ana } = await visit("ana", path);
    await openDialog(ana);
    await recordClicks(olivier);
    const control = dialog.getByRole("button", { name: /Access for Zoe Martin/ });
    const lastReadAt = watchReads(zoe, ana);

    const bare: number[] = [];
    const readOnly: number[] = [];
    const listed: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await expect(zoe.getByRole("button", { name: "Add note" })).toBeVisible();
      bare.push(await measureBareReconnect(zoe, documentId));
      // Hints are read at most once a second: each run begins with clients that are at rest.
      await expect.poll(() => Date.now() - lastReadAt()).toBeGreaterThan(1_000);

      await control.click();
      await dialog.getByRole("menuitemradio", { name: /^Can view/ }).click();
      const [isReadOnlyAt, isListedAt] = await Promise.all([
        whenReadOnly(zoe),
        whenListed(ana, "Zoe Martin", "Can view"),
        dialog.getByRole("alertdialog").getByRole("button", { name: "Change access" }).click(),
      ]);
      const changedAt = await clickedAt(olivier);
      readOnly.push(isReadOnlyAt - changedAt);
      listed.push(isListedAt - changedAt);

      await control.click();
      await dialog.getByRole("menuitemradio", { name: /^Can edit/ }).click();
    }
    print("Bare room.reconnect()", bare);
    print("Change → another browser's dialog shows it", listed);
    print("Downgrade → read-only", readOnly);
    console.log(`Read-only after ${(median(readOnly) / median(bare)).toFixed(2)} bare reconnects`);
    expect(median(readOnly)).toBeLessThanOrEqual(2.5 * median(bare));
  });
});
