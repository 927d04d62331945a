import { expect, readRoom, scopes, test } from "./support/demo.ts";

test("given a keyboard alone, should open, invite, change, undo, remove and close", async ({
  visit,
  documentId,
}) => {
  const { page } = await visit("olivier", `/documents/${documentId}`);
  const { keyboard } = page;
  const share = page.getByRole("button", { name: /^Share/ });
  await share.focus();
  await keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: "Add people, groups or e-mail addresses" });
  await expect(field).toBeFocused();

  await keyboard.type("zoe mar");
  await expect(page.getByRole("option", { name: /^Zoe Martin/ })).toBeVisible();
  await keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "People to add" })).toContainText("Zoe Martin");
  await keyboard.press("Enter");
  const control = page.getByRole("button", { name: /Access for Zoe Martin/ });
  await expect(control).toBeVisible();
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses.zoe)
    .toEqual(scopes.viewer);

  // From the field to her control by Tab alone.
  await expect(field).toBeFocused();
  for (let presses = 0; presses < 10; presses += 1) {
    await keyboard.press("Tab");
    if (await control.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(control).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemradio", { name: /^Can view/ })).toBeFocused();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(control).toBeFocused();
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses.zoe)
    .toEqual(scopes.editor);

  await expect(page.getByText("Zoe Martin can now edit.").first()).toBeVisible();
  await keyboard.press("ControlOrMeta+z");
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses.zoe)
    .toEqual(scopes.viewer);

  // Escape closes the menu first, and the dialog only then.
  await control.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(control).toBeFocused();

  await keyboard.press("Enter");
  await keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Remove access" })).toBeFocused();
  await keyboard.press("Enter");
  // Nobody else would be left, so that is confirmed first.
  await expect(page.getByRole("button", { name: "Cancel" })).toBeFocused();
  await keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Remove access" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(control).toHaveCount(0);
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses)
    .toEqual({ olivier: scopes.editor });
  // The row is gone; the focus went to its neighbour, not to nowhere.
  await expect(page.getByRole("button", { name: /Access for Olivier Laurent/ })).toBeFocused();

  await keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(share).toBeFocused();
});
