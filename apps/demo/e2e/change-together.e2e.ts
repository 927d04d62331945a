import type { Locator } from "@playwright/test";
import { changeAccess } from "./support/change-access.ts";
import { expect, readRoom, scopes, test } from "./support/demo.ts";
import {
  chooseRole,
  controlOf,
  inviteByName,
  openDialog,
  rowOf,
  setRole,
} from "./support/dialog.ts";
import { expectAnnounced } from "./support/keyboard.ts";

const can = (dialog: Locator, name: string, role: RegExp) =>
  expect(controlOf(dialog, name)).toHaveAccessibleName(role);

test.describe("given two owners who both have the dialog of a document open", () => {
  test("should show each what the other does, in place, and what is taken back", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page: olivier, context } = await visit("olivier", "/");
    await changeAccess(olivier, documentId, { people: { zoe: "owner", ana: "viewer" } });
    await olivier.goto(path);
    const { page: zoe } = await visit("zoe", path);
    const [his, hers] = await Promise.all([openDialog(olivier), openDialog(zoe)]);
    await expect(rowOf(his, "Zoe Martin")).toContainText("here now");
    const field = hers.getByRole("combobox", { name: /^Add people/ });
    await field.pressSequentially("Marc");
    const isAsLeft = async () => {
      await expect(field).toBeFocused();
      await expect(field).toHaveValue("Marc");
    };

    await setRole(his, "Ana Ruiz", /^Can edit/);
    await can(hers, "Ana Ruiz", /^Can edit/);
    await expectAnnounced(zoe, "Ana Ruiz can now edit.");
    await isAsLeft();

    // Taken back by key, from where the focus is.
    await expect(his.getByRole("button", { name: "Undo" })).toBeVisible();
    await olivier.keyboard.press("ControlOrMeta+z");
    await can(hers, "Ana Ruiz", /^Can view/);
    await can(his, "Ana Ruiz", /^Can view/);
    await expectAnnounced(olivier, "The change was undone.");
    expect((await readRoom(documentId)).usersAccesses.ana).toEqual(scopes.viewer);

    // And by button.
    await inviteByName(his, "desi", /^Design/);
    await expect(rowOf(hers, "Design")).toBeVisible();
    await his.getByRole("button", { name: "Undo" }).click();
    await expect(rowOf(hers, "Design")).toHaveCount(0);
    await expect(rowOf(his, "Design")).toHaveCount(0);
    await expectAnnounced(zoe, "Design is no longer in the list.");
    expect((await readRoom(documentId)).groupsAccesses).toEqual({});
    await isAsLeft();

    // Offline nothing is claimed to be saved; it is sent once he is back.
    await context.setOffline(true);
    await expect(his.getByText(/^You're offline\. Changes will be sent/).first()).toBeVisible();
    await setRole(his, "Ana Ruiz", /^Can comment/);
    await expect(rowOf(his, "Ana Ruiz")).toContainText("Will be sent when you reconnect");
    await expect(his.getByRole("button", { name: "Undo" })).toHaveCount(0);
    expect((await readRoom(documentId)).usersAccesses.ana).toEqual(scopes.viewer);
    await can(hers, "Ana Ruiz", /^Can view/);
    await context.setOffline(false);
    await can(hers, "Ana Ruiz", /^Can comment/);
    await expect(rowOf(his, "Ana Ruiz")).not.toContainText("Will be sent when you reconnect");
    await can(his, "Ana Ruiz", /^Can comment/);
    await expect(his.getByRole("button", { name: "Undo" })).toBeVisible();
    expect((await readRoom(documentId)).usersAccesses.ana).toEqual(scopes.commenter);
    await isAsLeft();
  });

  test("should warn before cutting off who is here, and keep one owner when both leave", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page: olivier } = await visit("olivier", "/");
    await changeAccess(olivier, documentId, { people: { zoe: "owner" } });
    await olivier.goto(path);
    const { page: zoe } = await visit("zoe", path);
    const [his, hers] = await Promise.all([openDialog(olivier), openDialog(zoe)]);
    await expect(rowOf(his, "Zoe Martin")).toContainText("here now");

    const lower = async () => {
      await setRole(his, "Zoe Martin", /^Can view/);
      return his.getByRole("alertdialog", { name: "Change the access of Zoe Martin?" });
    };
    const question = await lower();
    await expect(question).toHaveAccessibleDescription(
      "Zoe Martin is here now and will only be able to view.",
    );
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(question).toHaveCount(0);
    await can(his, "Zoe Martin", /^Owner/);
    await expect(controlOf(his, "Zoe Martin")).toBeFocused();
    expect((await readRoom(documentId)).owner).toEqual(["olivier", "zoe"]);

    await lower();
    await question.getByRole("button", { name: "Change access" }).click();
    await expect(zoe.getByText("View only")).toBeVisible();
    await expect(hers.getByRole("combobox")).toHaveCount(0);
    await expectAnnounced(zoe, "Your own access was changed to “Can view”.");
    await his.getByRole("button", { name: "Undo" }).click();
    await expect(hers.getByRole("combobox")).toBeVisible();

    // Both leave at once.
    const two = [
      { id: "olivier", name: "Olivier Laurent", page: olivier, dialog: his },
      { id: "zoe", name: "Zoe Martin", page: zoe, dialog: hers },
    ] as const;
    const leaving = two.map(async ({ name, dialog }) => {
      await controlOf(dialog, name).click();
      await dialog.getByRole("menuitem", { name: "Leave" }).click();
      return dialog.getByRole("alertdialog").getByRole("button", { name: "Leave" });
    });
    const confirmations = await Promise.all(leaving);
    await Promise.all(confirmations.map((button) => button.click()));
    await expect
      .poll(async () => Object.keys((await readRoom(documentId)).usersAccesses))
      .toHaveLength(1);
    const { owner } = await readRoom(documentId);
    const [stays, goes] = owner === "olivier" ? two : ([two[1], two[0]] as const);
    expect(owner).toBe(stays.id);
    await expect(goes.page.getByRole("heading", { name: "You need access" })).toBeVisible();
    await expect(rowOf(stays.dialog, stays.name)).toContainText("The last owner must stay.");
    await expect(stays.dialog.getByRole("alert")).toContainText("The last owner must stay.");
    await expect(controlOf(stays.dialog, stays.name)).toHaveAttribute("aria-disabled", "true");
  });
});

test.describe("given an owner whose list is older than what another owner did", () => {
  test("should show who did what, and let them keep it or have their own way", async ({
    visit,
    documentId,
  }) => {
    const { page: olivier } = await visit("olivier", "/");
    await changeAccess(olivier, documentId, { people: { zoe: "owner", ana: "viewer" } });
    await olivier.goto(`/documents/${documentId}`);
    const dialog = await openDialog(olivier);
    // Not in the document, so that nothing tells him.
    const { page: zoe } = await visit("zoe", "/");
    const row = rowOf(dialog, "Ana Ruiz");
    const roleInRoom = async () => (await readRoom(documentId)).usersAccesses.ana;

    await controlOf(dialog, "Ana Ruiz").click();
    await changeAccess(zoe, documentId, { people: { ana: "commenter" } });
    await chooseRole(dialog, /^Can edit/);
    await expect(row).toContainText("Zoe Martin changed this to “Can comment” just now.");
    await expect(dialog.getByRole("alert")).toContainText(
      "Zoe Martin changed the access of Ana Ruiz to “Can comment” just now.",
    );
    await expect(row.getByRole("button", { name: "Use mine: Can edit" })).toBeVisible();
    await row.getByRole("button", { name: "Keep as it is" }).click();
    await expect(row).not.toContainText("Zoe Martin changed this");
    await can(dialog, "Ana Ruiz", /^Can comment/);
    expect(await roleInRoom()).toEqual(scopes.commenter);

    await controlOf(dialog, "Ana Ruiz").click();
    await changeAccess(zoe, documentId, { people: { ana: "viewer" } });
    await chooseRole(dialog, /^Can edit/);
    await expect(row).toContainText("Zoe Martin changed this to “Can view” just now.");
    await row.getByRole("button", { name: "Use mine: Can edit" }).click();
    await can(dialog, "Ana Ruiz", /^Can edit/);
    await expect.poll(roleInRoom).toEqual(scopes.editor);
    await expect(row).not.toContainText("Zoe Martin changed this");

    // Removed meanwhile: there is no row left to say it in.
    await controlOf(dialog, "Ana Ruiz").click();
    await changeAccess(zoe, documentId, { people: { ana: null } });
    await chooseRole(dialog, /^Can view/);
    await expect(dialog.getByText("Zoe Martin removed Ana Ruiz just now.").first()).toBeVisible();
    await expect(row).toHaveCount(0);
    await dialog.getByRole("button", { name: "Use mine" }).click();
    await can(dialog, "Ana Ruiz", /^Can view/);
    await expect.poll(roleInRoom).toEqual(scopes.viewer);
  });
});
