import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the share dialog with keys alone; the field to add people has the focus. */
export async function openByKeyboard(page: Page): Promise<Locator> {
  await pressUntil(page, "Tab", page.getByRole("button", { name: /^Share/ }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Share/ });
  await expect(dialog.getByRole("combobox", { name: /^Add people/ })).toBeFocused();
  return dialog;
}

/** Moves on key by key, as far as one would, until something has the focus. */
export async function pressUntil(page: Page, key: string, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** Expects that a screen reader says this. */
export async function expectAnnounced(page: Page, text: string) {
  await expect(page.getByRole("status").filter({ hasText: text })).toHaveCount(1);
}
