import { expect, type Fixtures, readRoom, scopes, test } from "./support/demo.ts";
import { addAddress, controlOf, openDialog, rowOf, sendInvitations } from "./support/dialog.ts";
import { linkInMail, newAddress, signInAsInvited } from "./support/invitations.ts";
import { refocusWindow } from "./support/page.ts";

/** Invites an address that nobody has, as a viewer of the document. */
async function inviteLea(visit: Fixtures["visit"], documentId: string) {
  const lea = newAddress("lea");
  const { page: olivier } = await visit("olivier", `/documents/${documentId}`);
  const dialog = await openDialog(olivier);
  await addAddress(dialog, lea);
  await sendInvitations(dialog);
  return { lea, olivier, dialog, link: await linkInMail(olivier, lea) };
}

test.describe("given an address that nobody has", () => {
  test("should let in who opens the link in the mail, and show them to who invited", async ({
    visit,
    documentId,
  }) => {
    const lea = newAddress("lea");
    const olivier = await visit("olivier", `/documents/${documentId}`);
    const dialog = await openDialog(olivier.page);
    await addAddress(dialog, lea);
    await dialog.getByRole("textbox", { name: "Message" }).fill("Have a look, please.");
    await sendInvitations(dialog, /^Can edit/);
    await expect(rowOf(dialog, lea)).toContainText("Invitation sent");
    await expect(rowOf(dialog, lea)).toContainText("Invited by you");
    expect(Object.keys((await readRoom(documentId)).usersAccesses)).toEqual(["olivier"]);

    // In another browser, from the outbox.
    const { page } = await visit(null, "/outbox");
    const mail = page.getByRole("listitem").filter({ hasText: lea });
    await expect(mail.getByRole("heading")).toHaveText(
      "Olivier Laurent invited you to edit “Plan of the test”",
    );
    await expect(mail).toContainText("> Have a look, please.");
    await mail.getByRole("link", { name: "Accept the invitation" }).click();
    await expect(page.getByRole("heading", { name: "You are invited" })).toBeVisible();
    // The token is in no place where it would be copied or kept.
    expect(new URL(page.url()).hash).toBe("");
    await page.getByRole("button", { name: `Continue as ${lea}` }).click();
    await expect(page.getByRole("button", { name: "Add note" })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/documents/${documentId}`);

    await expect(async () => {
      await refocusWindow(olivier.page);
      await expect(controlOf(dialog, "Lea")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(rowOf(dialog, "Invitation sent")).toHaveCount(0);
    await expect(rowOf(dialog, lea)).toContainText("External");
    const { usersAccesses } = await readRoom(documentId);
    expect(Object.values(usersAccesses)).toEqual([scopes.editor, scopes.editor]);
  });

  test("should follow what becomes of the invitation until it is accepted", async ({
    visit,
    documentId,
  }) => {
    const { lea, olivier, dialog, link: first } = await inviteLea(visit, documentId);

    const control = controlOf(dialog, lea);
    await control.click();
    await dialog.getByRole("menuitemradio", { name: /^Can edit/ }).click();
    await expect(
      dialog.getByText(`Invitation to ${lea} changed to “Can edit”.`).first(),
    ).toBeVisible();

    // Sent again: the link sent before stops working.
    await control.click();
    await dialog.getByRole("menuitem", { name: "Resend invitation" }).click();
    const second = await linkInMail(olivier, lea, 2);
    expect(second).not.toBe(first);
    const { page } = await visit(null, first);
    await signInAsInvited(page, lea);
    const isDead = page.getByRole("heading", { name: "This invitation no longer works" });
    await expect(isDead).toBeVisible();
    await expect(isDead).toBeFocused();

    await control.click();
    await dialog.getByRole("menuitem", { name: "Cancel invitation" }).click();
    await expect(rowOf(dialog, lea)).toHaveCount(0);
    await expect(dialog.getByText(`Invitation to ${lea} cancelled.`).first()).toBeVisible();
    await page.goto("/");
    await page.goto(second);
    await expect(isDead).toBeVisible();

    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(rowOf(dialog, lea)).toContainText("Invitation sent");
    await page.goto("/");
    await page.goto(second);
    await expect(page.getByRole("button", { name: "Add note" })).toBeVisible();
  });

  test("should refuse another account, and a second use", async ({ visit, documentId }) => {
    const { lea, link } = await inviteLea(visit, documentId);

    const { page } = await visit("sam", link);
    await expect(
      page.getByRole("heading", { name: "This invitation is for another account" }),
    ).toBeVisible();
    await expect(page.getByText("You are signed in as sam@other.io")).toBeVisible();
    await expect(page.getByText(lea)).toHaveCount(0);
    expect(Object.keys((await readRoom(documentId)).usersAccesses)).toEqual(["olivier"]);

    // Kept while they switch accounts, also over a reload.
    await page.reload();
    await signInAsInvited(page, "nobody");
    await expect(page.getByRole("alert")).toHaveText("This is not an e-mail address.");
    await signInAsInvited(page, lea);
    await expect(page.getByText("View only")).toBeVisible();

    await page.goto("/");
    await page.goto(link);
    await expect(
      page.getByRole("heading", { name: "You have already accepted this invitation" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "Open the document" }).click();
    await expect(page.getByText("View only")).toBeVisible();
    const { olivier: _owner, ...invited } = (await readRoom(documentId)).usersAccesses;
    expect(Object.values(invited)).toEqual([scopes.viewer]);
  });

  test("should let the invitation wait while the server cannot be reached", async ({
    visit,
    documentId,
  }) => {
    const { lea, link } = await inviteLea(visit, documentId);

    const { page } = await visit(null, link);
    await page.route("**/api/share/invitations/accept", (route) => route.abort());
    await signInAsInvited(page, lea);
    await expect(page.getByText("The server cannot be reached.")).toBeVisible();
    await page.unroute("**/api/share/invitations/accept");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("View only")).toBeVisible();
  });
});

test.describe("given a list of addresses", () => {
  test("should invite each, and say what became of it", async ({ visit, documentId }) => {
    const [lea, noa] = [newAddress("lea"), newAddress("noa")];
    const { page } = await visit("olivier", `/documents/${documentId}`);
    const dialog = await openDialog(page);
    const field = dialog.getByRole("combobox", { name: /^Add people/ });
    const paste = (text: string) =>
      field.evaluate((element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        const event = { clipboardData, bubbles: true, cancelable: true };
        element.dispatchEvent(new ClipboardEvent("paste", event));
      }, text);

    await paste(`Lea Blanc <${lea}>, zoe@acme.io; sam@other.io\n${noa} not-an-address`);
    const chips = dialog.getByRole("list", { name: "People to add" }).getByRole("listitem");
    await expect(chips).toHaveCount(4);
    await expect(field).toHaveValue("not-an-address");
    await field.fill("");
    await sendInvitations(dialog);

    // Zoe is of the document's organisation; whether the others have accounts is told to nobody.
    await expect(controlOf(dialog, "Zoe Martin")).toBeVisible();
    for (const address of [lea, noa, "sam@other.io"]) {
      await expect(rowOf(dialog, address)).toContainText("Invitation sent");
      await expect(dialog.getByText(/Invitation sent to/).first()).toContainText(address);
    }
    expect(Object.keys((await readRoom(documentId)).usersAccesses).sort()).toEqual([
      "olivier",
      "zoe",
    ]);

    await paste("zoe@acme.io");
    await expect(chips).toHaveCount(1);
    await dialog.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(dialog.getByText(/already has access/).first()).toBeVisible();
  });
});
