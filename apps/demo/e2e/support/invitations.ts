import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { SentMail } from "../../model/sent-mail.ts";

/** An address that nobody has, in this test or another. */
export function newAddress(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@x.io`;
}

/** What the demo's outbox has for an address, newest first. */
export async function mailTo(page: Page, address: string): Promise<SentMail[]> {
  const answer = await page.request.get("/api/outbox");
  const mails: SentMail[] = await answer.json();
  return mails.filter(({ to }) => to === address);
}

/** Where the newest message to an address leads, once as many were sent as said. */
export async function linkInMail(page: Page, address: string, count = 1): Promise<string> {
  await expect.poll(async () => (await mailTo(page, address)).length).toBe(count);
  const [newest] = await mailTo(page, address);
  if (!newest) throw new Error(`Nothing was sent to ${address}.`);
  return newest.link.href;
}

/** Says, on the page that the link leads to, which address the invitation was sent to. */
export async function signInAsInvited(page: Page, address: string) {
  await page.getByRole("textbox", { name: "The address you were invited at" }).fill(address);
  await page.keyboard.press("Enter");
}
