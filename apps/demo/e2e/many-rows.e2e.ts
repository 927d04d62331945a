import { changeAccess } from "./support/change-access.ts";
import { expect, readRoom, scopes, test } from "./support/demo.ts";
import { addAddress, controlOf, openDialog, rowOf, sendInvitations } from "./support/dialog.ts";
import { newAddress } from "./support/invitations.ts";

test.describe("given a document that several people, a group and an invitation have access to", () => {
  test("should change or remove several rows in one request, and take it back in one", async ({
    visit,
    documentId,
  }) => {
    const lea = newAddress("lea");
    const { page } = await visit("olivier", "/");
    await changeAccess(page, documentId, {
      people: { ana: "viewer", kim: "commenter", marc: "viewer" },
      groups: { design: "viewer" },
    });
    await page.goto(`/documents/${documentId}`);
    const dialog = await openDialog(page);
    await addAddress(dialog, lea);
    await sendInvitations(dialog);
    await expect(rowOf(dialog, lea)).toContainText("Invitation sent");
    const before = await readRoom(documentId);
    let requests = 0;
    page.on("request", (request) => {
      if (request.method() === "PATCH") requests += 1;
    });

    const bar = dialog.getByRole("group", { name: "Change several together" });
    const select = async () => {
      await dialog.getByRole("button", { name: "Select", exact: true }).click();
      for (const name of ["Ana Ruiz", "Kim Tran", "Design", lea]) {
        // The whole row is its checkbox's label.
        await rowOf(dialog, name).click();
        await expect(dialog.getByRole("checkbox", { name: `Select ${name}` })).toBeChecked();
      }
      await expect(bar).toContainText("4 selected");
    };
    const undo = () => dialog.getByRole("button", { name: "Undo" }).click();
    const isUndone = async () => {
      await expect(dialog.getByText("The change was undone.").first()).toBeVisible();
      await can(/^Can view/, ["Ana Ruiz", "Design", lea]);
      await can(/^Can comment/, ["Kim Tran"]);
      expect(await readRoom(documentId)).toEqual(before);
    };
    const can = async (role: RegExp, names: readonly string[]) => {
      for (const name of names) {
        await expect(controlOf(dialog, name)).toHaveAccessibleName(role);
      }
    };

    await select();
    // One's own row is not among them.
    const own = dialog.getByRole("checkbox", { name: "Select Olivier Laurent" });
    await expect(own).toHaveAttribute("aria-disabled", "true");
    await expect(own).toHaveAccessibleDescription("You can only change your own access separately");
    await bar.getByRole("button", { name: /access of all selected/ }).click();
    await dialog.getByRole("menuitemradio", { name: /^Can edit/ }).click();
    await expect(bar).toHaveCount(0);
    await expect(
      dialog
        .getByText("2 people and 1 group can now edit. 1 invitation changed to “Can edit”.")
        .first(),
    ).toBeVisible();
    await can(/^Can edit/, ["Ana Ruiz", "Kim Tran", "Design", lea]);
    await can(/^Can view/, ["Marc Chevalier"]);
    expect(await readRoom(documentId)).toMatchObject({
      usersAccesses: { ana: scopes.editor, kim: scopes.editor, marc: scopes.viewer },
      groupsAccesses: { design: scopes.editor },
    });
    expect(requests).toBe(1);
    await undo();
    await isUndone();
    expect(requests).toBe(2);

    await select();
    await bar.getByRole("button", { name: "Remove access" }).click();
    for (const name of ["Ana Ruiz", "Kim Tran", "Design", lea]) {
      await expect(rowOf(dialog, name)).toHaveCount(0);
    }
    await expect(
      dialog
        .getByText("2 people and 1 group were removed. 1 invitation cancelled.", { exact: true })
        .first(),
    ).toBeVisible();
    expect(await readRoom(documentId)).toMatchObject({
      usersAccesses: { olivier: scopes.editor, marc: scopes.viewer },
      groupsAccesses: {},
    });
    expect(requests).toBe(3);
    await undo();
    await isUndone();
    expect(requests).toBe(4);

    // Escape leads out of the selection first, and only then out of the dialog.
    await select();
    await page.keyboard.press("Escape");
    await expect(bar).toHaveCount(0);
    await expect(dialog.getByRole("button", { name: "Select", exact: true })).toBeFocused();
    await expect(controlOf(dialog, "Ana Ruiz")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    expect(requests).toBe(4);
    expect(await readRoom(documentId)).toEqual(before);
  });
});
