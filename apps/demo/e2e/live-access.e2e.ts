import type { Page } from "@playwright/test";
import { expect, test } from "./support/demo.ts";
import { chooseAction, confirm, inviteByName, openDialog, setRole } from "./support/dialog.ts";
import { isSamePage, markPage } from "./support/page.ts";

const canEdit = (page: Page) => page.getByRole("button", { name: "Add note" });
const isKeptOut = (page: Page) => page.getByRole("heading", { name: "You need access" });

test.describe("given a board that two people have open", () => {
  test("should follow what the second may do, without a page load", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/, /^Can edit/);
    const { page: zoe } = await visit("zoe", path);
    await canEdit(zoe).click();
    await zoe.getByRole("textbox", { name: "Note" }).fill("Typed before");
    await markPage(zoe);

    // Lower, and warned about because she is here: the board stays, and what was typed.
    await setRole(dialog, "Zoe Martin", /^Can view/);
    await confirm(dialog, "Change access");
    await expect(zoe.getByText("View only")).toBeVisible();
    await expect(canEdit(zoe)).toHaveCount(0);
    await expect(zoe.getByText("Typed before")).toBeVisible();
    await expect(zoe.getByRole("status").filter({ hasText: "you can now view" })).toHaveCount(1);

    await setRole(dialog, "Zoe Martin", /^Can edit/);
    await expect(canEdit(zoe)).toBeVisible();

    // Expelled, and let in again.
    await chooseAction(dialog, "Zoe Martin", "Remove access");
    await confirm(dialog, "Remove access");
    await expect(isKeptOut(zoe)).toBeVisible();
    await expect(zoe.getByText("Typed before")).toHaveCount(0);
    await expect(
      zoe.getByRole("status").filter({ hasText: "You no longer have access" }),
    ).toHaveCount(1);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(canEdit(zoe)).toBeVisible();
    await expect(zoe.getByRole("textbox", { name: "Note" })).toHaveValue("Typed before");
    expect(await isSamePage(zoe)).toBe(true);
  });

  test("should close the board of a guest when the link is closed, and open it again", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    const general = dialog.getByRole("button", { name: /General access/ }).first();
    await general.click();
    await dialog.getByRole("menuitemradio", { name: /^Anyone with the link/ }).click();
    await dialog.getByRole("button", { name: "Make public" }).click();
    const { page: guest } = await visit(null, path);
    await expect(guest.getByText("View only")).toBeVisible();
    await markPage(guest);

    await general.click();
    await dialog.getByRole("menuitemradio", { name: /^Restricted/ }).click();
    await confirm(dialog, "Change access");
    await expect(isKeptOut(guest)).toBeVisible();
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(guest.getByText("View only")).toBeVisible();
    expect(await isSamePage(guest)).toBe(true);
  });
});
