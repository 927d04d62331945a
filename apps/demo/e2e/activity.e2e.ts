import { expect, test } from "./support/demo.ts";
import {
  addAddress,
  controlOf,
  inviteByName,
  openDialog,
  rowOf,
  sendInvitations,
} from "./support/dialog.ts";
import { newAddress } from "./support/invitations.ts";
import { askForAccess, requestOf } from "./support/requests.ts";

test.describe("given a document that much was done with", () => {
  test("should list who gave what to whom, newest first", async ({ visit, documentId }) => {
    const path = `/documents/${documentId}`;
    const lea = newAddress("lea");
    const { page: kim } = await visit("kim", path);
    await askForAccess(kim, "Can edit");

    const { page: olivier } = await visit("olivier", path);
    const dialog = await openDialog(olivier);
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/);
    await controlOf(dialog, "Zoe Martin").click();
    await dialog.getByRole("menuitemradio", { name: /^Can edit/ }).click();
    await expect(dialog.getByText("Zoe Martin can now edit.").first()).toBeVisible();
    await addAddress(dialog, lea);
    await sendInvitations(dialog);
    await controlOf(dialog, lea).click();
    await dialog.getByRole("menuitem", { name: "Cancel invitation" }).click();
    await expect(rowOf(dialog, lea)).toHaveCount(0);
    await requestOf(dialog, "Kim Tran").getByRole("button", { name: "Decline Kim Tran" }).click();
    await expect(dialog.getByText("Request of Kim Tran declined.").first()).toBeVisible();
    await dialog.getByRole("button", { name: /General access/ }).click();
    await dialog.getByRole("menuitemradio", { name: /^Everyone at Acme/ }).click();
    await expect(dialog.getByText("Everyone at Acme can view this document").first()).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Undo" })).toBeVisible();

    await dialog.getByRole("button", { name: "Activity", exact: true }).click();
    const activity = dialog.getByRole("region", { name: "Activity" });
    await expect(activity.getByRole("listitem")).toContainText([
      "Olivier Laurent changed general access: everyone at Acme can view this document",
      "Olivier Laurent declined the request of Kim Tran for edit access",
      `Olivier Laurent cancelled the invitation to ${lea}`,
      `Olivier Laurent invited ${lea} with view access`,
      "Olivier Laurent changed the access of Zoe Martin from “Can view” to “Can edit”",
      "Olivier Laurent gave Zoe Martin view access",
    ]);

    // Escape leads back to the dialog, and only then out of it.
    await olivier.keyboard.press("Escape");
    await expect(dialog.getByRole("button", { name: "Activity", exact: true })).toBeFocused();
    await expect(dialog).toBeVisible();
  });

  test("should be for those who may share", async ({ visit }) => {
    const { page: ana } = await visit("ana", "/documents/roadmap");
    const dialog = await openDialog(ana);
    await expect(dialog.getByRole("button", { name: "Activity", exact: true })).toHaveCount(0);
    const status = await ana.evaluate(async () => {
      const answer = await fetch("/api/share/rooms/roadmap/activity");
      return answer.status;
    });
    expect(status).toBe(403);
  });
});
