import { expect, readRoom, scopes, test } from "./support/demo.ts";
import { controlOf, rowOf } from "./support/dialog.ts";
import { linkInMail, newAddress } from "./support/invitations.ts";
import { expectAnnounced, openByKeyboard, pressUntil } from "./support/keyboard.ts";
import { requestOf } from "./support/requests.ts";

test("given a keyboard alone, should ask for access, answer requests and read what was done", async ({
  visit,
  documentId,
}) => {
  const path = `/documents/${documentId}`;
  const { page: kim } = await visit("kim", path);
  await expect(kim.getByRole("heading", { name: "You need access" })).toBeVisible();
  await pressUntil(kim, "Tab", kim.getByRole("radio", { name: "Can view" }));
  await kim.keyboard.press("ArrowDown");
  await kim.keyboard.press("ArrowDown");
  await expect(kim.getByRole("radio", { name: "Can edit" })).toBeChecked();
  await kim.keyboard.press("Tab");
  await expect(kim.getByRole("textbox", { name: /^Message/ })).toBeFocused();
  await kim.keyboard.type("For the launch");
  await kim.keyboard.press("Tab");
  await expect(kim.getByRole("button", { name: "Request access" })).toBeFocused();
  await kim.keyboard.press("Enter");
  await expectAnnounced(kim, "Request sent");
  await expect(kim.locator(":focus")).toContainText("Requested: Can edit");

  // Another one asks, further down the list.
  const { page: marc } = await visit("marc", path);
  await expect(marc.getByRole("heading", { name: "You need access" })).toBeVisible();
  await pressUntil(marc, "Tab", marc.getByRole("button", { name: "Request access" }));
  await marc.keyboard.press("Space");
  await expectAnnounced(marc, "Request sent");

  const { page: olivier } = await visit("olivier", path);
  const { keyboard } = olivier;
  const dialog = await openByKeyboard(olivier);
  const approve = (name: string) => dialog.getByRole("button", { name: `Approve ${name}` });
  await pressUntil(olivier, "Tab", approve("Kim Tran"));
  await expect(approve("Kim Tran")).toHaveAccessibleDescription(/Kim Tran asks to edit/);
  await keyboard.press("Enter");
  await expectAnnounced(olivier, "Kim Tran can now edit.");
  await expect(requestOf(dialog, "Kim Tran")).toHaveCount(0);
  // The answered one is gone; the same button of the next has the focus.
  await expect(approve("Marc Chevalier")).toBeFocused();
  await expectAnnounced(kim, "You now have access to this document.");
  await expect(kim.getByRole("button", { name: "Add note" })).toBeVisible();

  const decline = dialog.getByRole("button", { name: "Decline Marc Chevalier" });
  await pressUntil(olivier, "Shift+Tab", decline);
  await keyboard.press("Enter");
  await expectAnnounced(olivier, "Request of Marc Chevalier declined. You can undo this.");
  const heading = dialog.getByRole("heading", { name: "People with access" });
  await expect(heading).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expectAnnounced(olivier, "The change was undone.");
  await expect(requestOf(dialog, "Marc Chevalier")).toBeVisible();
  expect((await readRoom(documentId)).usersAccesses).toEqual({
    olivier: scopes.editor,
    kim: scopes.editor,
  });

  // Over the dialog and back, by its button and by Escape.
  const opener = dialog.getByRole("button", { name: "Activity", exact: true });
  const back = dialog.getByRole("button", { name: "Back" });
  await pressUntil(olivier, "Tab", opener);
  await keyboard.press("Enter");
  await expect(back).toBeFocused();
  await keyboard.press("Tab");
  const list = dialog.getByRole("region", { name: "Activity" });
  await expect(list).toBeFocused();
  await expect(list).toContainText("Olivier Laurent gave Kim Tran edit access");
  await keyboard.press("Shift+Tab");
  await expect(back).toBeFocused();
  await keyboard.press("Enter");
  await expect(opener).toBeFocused();
  await keyboard.press("Enter");
  await expect(back).toBeFocused();
  await keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await expect(dialog).toBeVisible();
});

test("given a keyboard alone, should invite an address, send it again, cancel it and bring it back", async ({
  visit,
  documentId,
}) => {
  const lea = newAddress("lea");
  const { page } = await visit("olivier", `/documents/${documentId}`);
  const { keyboard } = page;
  const dialog = await openByKeyboard(page);
  await keyboard.type(lea);
  await expect(dialog.getByRole("option", { name: `Invite ${lea}` })).toBeVisible();
  await keyboard.press("Enter");
  await expectAnnounced(page, `${lea} added, 1 to invite`);
  await keyboard.press("Enter");
  await expectAnnounced(page, `Invitation sent to ${lea}.`);
  await expect(dialog.getByRole("combobox", { name: /^Add people/ })).toBeFocused();
  await linkInMail(page, lea);

  const control = controlOf(dialog, lea);
  await pressUntil(page, "Tab", control);
  await keyboard.press("ArrowDown");
  await keyboard.type("resend");
  await expect(dialog.getByRole("menuitem", { name: "Resend invitation" })).toBeFocused();
  await keyboard.press("Enter");
  await expectAnnounced(page, `Invitation sent again to ${lea}.`);
  await expect(control).toBeFocused();
  await linkInMail(page, lea, 2);

  await keyboard.press("ArrowDown");
  await keyboard.press("End");
  await expect(dialog.getByRole("menuitem", { name: "Cancel invitation" })).toBeFocused();
  await keyboard.press("Enter");
  await expectAnnounced(page, `Invitation to ${lea} cancelled. You can undo this.`);
  await expect(rowOf(dialog, lea)).toHaveCount(0);
  await expect(controlOf(dialog, "Olivier Laurent")).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expectAnnounced(page, "The change was undone.");
  await expect(rowOf(dialog, lea)).toContainText("Invitation sent");
});
