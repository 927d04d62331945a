import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the share dialog of the document on the page. */
export async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^Share/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Share/ });
  await expect(dialog.getByRole("list", { name: "People with access" })).toBeVisible();
  return dialog;
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

/** Chooses in the menu that is open. */
export async function chooseRole(dialog: Locator, role: RegExp) {
  await dialog.getByRole("menuitemradio", { name: role }).click();
}

/** Chooses another role in someone's row. */
export async function setRole(dialog: Locator, name: string, role: RegExp) {
  await controlOf(dialog, name).click();
  await chooseRole(dialog, role);
}

/** Chooses what stands below the roles in the menu of someone's row. */
export async function chooseAction(dialog: Locator, name: string, action: string) {
  await controlOf(dialog, name).click();
  await dialog.getByRole("menuitem", { name: action }).click();
}

/** Answers the question that the dialog asks first. */
export async function confirm(dialog: Locator, action: string) {
  await dialog.getByRole("alertdialog").getByRole("button", { name: action }).click();
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
    await chooseRole(dialog, role);
  }
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(dialog.getByRole("list", { name: "People to add" })).toHaveCount(0);
}

/** Invites someone found by typing; as a viewer, unless another role is named. */
export async function inviteByName(dialog: Locator, typed: string, option: RegExp, role?: RegExp) {
  await dialog.getByRole("combobox", { name: /^Add people/ }).fill(typed);
  await dialog.getByRole("option", { name: option }).first().click();
  await sendInvitations(dialog, role);
}
