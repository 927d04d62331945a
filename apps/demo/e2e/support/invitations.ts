import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";

/** A message as the demo's outbox has it. */
interface KeptMail {
  to: string;
  link: { href: string };
}

/** An address that nobody has, in this test or another. */
export function newAddress(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@x.io`;
}

/** Chooses an address that nobody has, as typed into the dialog. */
export async function addAddress(dialog: Locator, address: string) {
  await dialog.getByRole("combobox", { name: /^Add people/ }).fill(address);
  await dialog.getByRole("option", { name: new RegExp(`Invite ${address}`) }).click();
  await expect(dialog.getByRole("list", { name: "People to add" })).toContainText(address);
}

/** Invites whoever was chosen; as viewers, unless another role is named. */
export async function sendInvitations(dialog: Locator, role?: RegExp) {
  if (role) {
    await dialog.getByRole("button", { name: /Role for new people/ }).click();
    await dialog.getByRole("menuitemradio", { name: role }).click();
  }
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(dialog.getByRole("list", { name: "People to add" })).toHaveCount(0);
}

/** The row of someone in the dialog's list. */
export function rowOf(dialog: Locator, name: string): Locator {
  return dialog
    .getByRole("list", { name: "People with access" })
    .getByRole("listitem")
    .filter({ hasText: name });
}

/** The control of someone's row. */
export function controlOf(dialog: Locator, name: string): Locator {
  return dialog.getByRole("button", { name: new RegExp(`Access for ${name}`) });
}

/** Where the newest message to an address leads, once as many were sent as said. */
export async function linkInMail(page: Page, address: string, count = 1): Promise<string> {
  let sent: KeptMail[] = [];
  await expect
    .poll(async () => {
      const all: KeptMail[] = await (await page.request.get("/api/outbox")).json();
      sent = all.filter(({ to }) => to === address);
      return sent.length;
    })
    .toBe(count);
  const [newest] = sent;
  if (!newest) throw new Error(`Nothing was sent to ${address}.`);
  return newest.link.href;
}

/** What a browser does when its window is looked at again. */
export async function refocusWindow(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
}
