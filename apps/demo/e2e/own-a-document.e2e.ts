import { expect, readRoom, scopes, test } from "./support/demo.ts";
import {
  chooseAction,
  confirm,
  controlOf,
  inviteByName,
  openDialog,
  setRole,
} from "./support/dialog.ts";

test.describe("given a document that its owner shares with an editor", () => {
  test("should hand ownership over, keep the last owner, and let the other leave", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    const own = controlOf(dialog, "Olivier Laurent");
    await expect(own).toHaveAttribute("aria-disabled", "true");
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/);

    await setRole(dialog, "Zoe Martin", /^Owner/);
    await expect
      .poll(() => readRoom(documentId))
      .toMatchObject({
        owner: ["olivier", "zoe"],
        usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
      });

    // Two owners: one may go down, after being asked because it cannot be taken back.
    await expect(own).not.toHaveAttribute("aria-disabled", "true");
    await setRole(dialog, "Olivier Laurent", /^Can view/);
    await dialog.getByRole("button", { name: "Lower my access" }).click();
    await expect
      .poll(() => readRoom(documentId))
      .toMatchObject({ owner: "zoe", usersAccesses: { olivier: scopes.viewer } });
    await expect(dialog.getByRole("combobox")).toHaveCount(0);

    await chooseAction(dialog, "Olivier Laurent", "Leave");
    await confirm(dialog, "Leave");
    await expect
      .poll(async () => (await readRoom(documentId)).usersAccesses)
      .toEqual({ zoe: scopes.editor });
    await expect(olivier.page.getByRole("heading", { name: "You need access" })).toBeVisible();
  });

  test("should take sharing from editors, and give it back", async ({ visit, documentId }) => {
    const path = `/documents/${documentId}`;
    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/, /^Can edit/);
    const zoe = await visit("zoe", path);
    const hers = await openDialog(zoe.page);
    await expect(hers.getByRole("combobox")).toBeVisible();

    await dialog.getByRole("button", { name: "Settings" }).click();
    await dialog.getByLabel("Editors can share").click();
    // Her dialog follows, without a reload.
    await expect(hers.getByRole("combobox")).toHaveCount(0);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(hers.getByRole("combobox")).toBeVisible();
  });
});
