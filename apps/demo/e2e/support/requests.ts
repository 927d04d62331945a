import { expect, type Locator, type Page } from "@playwright/test";

/** Asks for access on the page that is shown in place of a closed document. */
export async function askForAccess(page: Page, role: string, message?: string) {
  await expect(page.getByRole("heading", { name: "You need access" })).toBeVisible();
  await page.getByRole("radio", { name: role }).check();
  if (message) await page.getByRole("textbox", { name: /^Message/ }).fill(message);
  await page.getByRole("button", { name: "Request access" }).click();
  await expect(page.getByText(`Requested: ${role}`)).toBeVisible();
}

/** The request of someone in the dialog. */
export function requestOf(dialog: Locator, name: string): Locator {
  return dialog
    .getByRole("list", { name: "Requests" })
    .getByRole("listitem")
    .filter({ hasText: name });
}
