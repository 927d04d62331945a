import { changeAccess } from "./support/change-access.ts";
import { expect, readRoom, scopes, test } from "./support/demo.ts";
import { controlOf } from "./support/dialog.ts";
import { expectAnnounced, openByKeyboard, pressUntil } from "./support/keyboard.ts";

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

test("given a keyboard alone, should select rows, unfold a group and ask why", async ({
  visit,
  documentId,
}) => {
  const { page } = await visit("olivier", "/");
  await changeAccess(page, documentId, {
    people: { ana: "viewer", marc: "viewer", zoe: "viewer" },
    groups: { design: "viewer", engineering: "editor" },
  });
  await page.goto(`/documents/${documentId}`);
  const { keyboard } = page;
  const dialog = await openByKeyboard(page);

  // Several rows: chosen, changed and put back.
  await pressUntil(page, "Tab", dialog.getByRole("button", { name: "Select", exact: true }));
  await keyboard.press("Enter");
  const bar = dialog.getByRole("group", { name: "Change several together" });
  await expect(bar.getByRole("checkbox", { name: "Select all" })).toBeFocused();
  for (const [index, name] of ["Ana Ruiz", "Marc Chevalier"].entries()) {
    const box = dialog.getByRole("checkbox", { name: `Select ${name}` });
    await pressUntil(page, "Tab", box);
    await keyboard.press("Space");
    await expect(box).toBeChecked();
    await expectAnnounced(page, `${index + 1} selected`);
  }
  const roles = bar.getByRole("button", { name: /access of all selected/ });
  await pressUntil(page, "Shift+Tab", roles);
  await keyboard.press("ArrowDown");
  await expect(dialog.getByRole("menuitemradio", { name: /^Can view/ })).toBeFocused();
  await keyboard.type("can e");
  await expect(dialog.getByRole("menuitemradio", { name: /^Can edit/ })).toBeFocused();
  await keyboard.press("Enter");
  await expectAnnounced(page, "2 people can now edit.");
  await expect(dialog.getByRole("button", { name: "Select", exact: true })).toBeFocused();
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses)
    .toMatchObject({ ana: scopes.editor, marc: scopes.editor });
  await keyboard.press("ControlOrMeta+z");
  await expectAnnounced(page, "The change was undone.");
  await expect
    .poll(async () => (await readRoom(documentId)).usersAccesses)
    .toMatchObject({ ana: scopes.viewer, marc: scopes.viewer });

  // Escape ends it without a change, and leaves the dialog open.
  await keyboard.press("Enter");
  await expect(bar.getByRole("checkbox", { name: "Select all" })).toBeFocused();
  await keyboard.press("Space");
  await expectAnnounced(page, "5 selected");
  await keyboard.press("Escape");
  await expect(dialog.getByRole("button", { name: "Select", exact: true })).toBeFocused();

  // Why, by the row's menu: the reasons take the focus, and give it back.
  const ana = controlOf(dialog, "Ana Ruiz");
  await pressUntil(page, "Tab", ana);
  await keyboard.press("Enter");
  await keyboard.type("why");
  await expect(dialog.getByRole("menuitem", { name: "Why this access?" })).toBeFocused();
  await keyboard.press("Enter");
  const whyAna = dialog.getByRole("group", { name: "Access of Ana Ruiz" });
  await expect(whyAna).toBeFocused();
  await expect(whyAna).toContainText("If removed here: no access");
  await keyboard.press("Tab");
  await expect(whyAna.getByRole("button", { name: "Hide the access of Ana Ruiz" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(ana).toBeFocused();
  await expect(whyAna).toHaveCount(0);

  // And by the link of a row that says more than its entry.
  const why = dialog.getByRole("button", { name: "Why? Zoe Martin" });
  await pressUntil(page, "Tab", why);
  await keyboard.press("Enter");
  await expect(dialog.getByRole("group", { name: "Access of Zoe Martin" })).toContainText(
    "If removed here: can still edit, through Engineering",
  );
  await expect(why).toBeFocused();
  await keyboard.press("Enter");
  await expect(dialog.getByRole("group", { name: "Access of Zoe Martin" })).toHaveCount(0);

  const toggle = dialog.getByRole("button", { name: "21 people, members of Design" });
  await pressUntil(page, "Tab", toggle);
  await keyboard.press("Space");
  await expect(toggle).toHaveAttribute("aria-expanded", "true");
  const members = dialog.getByRole("group", { name: "Members of Design" });
  await expect(members).toBeVisible();
  await pressUntil(page, "Tab", members);
  const last = members.getByRole("listitem").and(page.locator('[aria-posinset="21"]'));
  await expect(async () => {
    await keyboard.press("End");
    await expect(last).toBeInViewport({ timeout: 200 });
  }).toPass({ intervals: [50] });
  await pressUntil(page, "Shift+Tab", toggle);
  await keyboard.press("Space");
  await expect(members).toHaveCount(0);
  await expect(toggle).toBeFocused();
});
