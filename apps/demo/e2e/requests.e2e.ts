import type { Page } from "@playwright/test";
import { expect, readRoom, scopes, test } from "./support/demo.ts";
import { inviteByName, openDialog } from "./support/dialog.ts";
import { mailTo } from "./support/invitations.ts";
import { isSamePage, markPage, refocusWindow } from "./support/page.ts";
import { askForAccess, requestOf } from "./support/requests.ts";

test.describe("given someone who may not open a document", () => {
  test("should let them ask, an owner give another role, and their page open by itself", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page: kim } = await visit("kim", path);
    await markPage(kim);
    await askForAccess(kim, "Can edit", "For the launch");

    const { page: olivier } = await visit("olivier", path);
    const share = olivier.getByRole("button", { name: /^Share/ });
    await expect(share).toHaveAccessibleDescription(/1 request for access/);
    await expect
      .poll(() => subjectsTo(olivier, "olivier@acme.io"))
      .toContain("Kim Tran asks to edit “Plan of the test”");

    const dialog = await openDialog(olivier);
    const request = requestOf(dialog, "Kim Tran asks to edit");
    await expect(request).toContainText("For the launch");
    await request.getByRole("button", { name: /Role for Kim Tran/ }).click();
    await dialog.getByRole("menuitemradio", { name: /^Can comment/ }).click();
    await request.getByRole("button", { name: "Approve Kim Tran" }).click();
    await expect(request).toHaveCount(0);
    await expect(dialog.getByRole("button", { name: /Access for Kim Tran/ })).toBeVisible();
    await expect
      .poll(async () => (await readRoom(documentId)).usersAccesses.kim)
      .toEqual(scopes.commenter);

    await expect(kim.getByText("You can comment.")).toBeVisible();
    await expect(kim.getByText("View only")).toHaveCount(0);
    expect(await isSamePage(kim)).toBe(true);
    await expect
      .poll(() => subjectsTo(olivier, "kim@acme.io"))
      .toContain("Olivier Laurent shared “Plan of the test” with you");
    await olivier.keyboard.press("Escape");
    await expect(share).not.toHaveAccessibleDescription(/request/);
  });

  test("should let an owner decline, and take that back", async ({ visit, documentId }) => {
    const path = `/documents/${documentId}`;
    const { page: kim } = await visit("kim", path);
    await askForAccess(kim, "Can view");
    const { page: olivier } = await visit("olivier", path);
    const dialog = await openDialog(olivier);
    const request = requestOf(dialog, "Kim Tran asks to view");
    await request.getByRole("button", { name: "Decline Kim Tran" }).click();
    await expect(request).toHaveCount(0);
    await expect(dialog.getByText("Request of Kim Tran declined.").first()).toBeVisible();

    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(request).toBeVisible();
    await request.getByRole("button", { name: "Decline Kim Tran" }).click();
    await expect(request).toHaveCount(0);
    expect(Object.keys((await readRoom(documentId)).usersAccesses)).toEqual(["olivier"]);

    // Kept out as before, and free to ask again.
    await kim.reload();
    await askForAccess(kim, "Can view");
  });

  test("should not tell whether there is such a document", async ({ visit, documentId }) => {
    const { page: kim } = await visit("kim", `/documents/${documentId}`);
    const { page: other } = await visit("kim", "/documents/there-is-no-such-document");
    const texts: (string | null)[][] = [];
    for (const page of [kim, other]) {
      // The form is loaded after the rest of the page.
      await expect(page.getByRole("button", { name: "Request access" })).toBeVisible();
      const before = await page.getByRole("main").textContent();
      await askForAccess(page, "Can comment", "Please");
      texts.push([before, await page.getByRole("main").textContent()]);
    }
    expect(texts[0]).toEqual(texts[1]);

    const answers = await kim.evaluate(
      (ids) =>
        Promise.all(
          ids.map(async (id) => {
            const ask = { method: "POST", headers: { "Content-Type": "application/json" } };
            const answer = await fetch(`/api/share/rooms/${id}/requests`, { ...ask, body: "{}" });
            return [answer.status, await answer.text()];
          }),
        ),
      [documentId, "there-is-no-such-document"],
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(202);
  });
});

test.describe("given someone who may view a document", () => {
  test("should let them ask for more, and edit as soon as an owner agrees", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page: olivier } = await visit("olivier", path);
    const dialog = await openDialog(olivier);
    await inviteByName(dialog, "ana rui", /^Ana Ruiz/);
    const { page: ana } = await visit("ana", path);
    await expect(ana.getByText("View only")).toBeVisible();
    await markPage(ana);

    await ana.getByRole("button", { name: "Request more access" }).click();
    const form = ana.getByRole("dialog", { name: "Your access: Can view" });
    await expect(form.getByRole("radio", { name: "Can view" })).toHaveCount(0);
    await form.getByRole("radio", { name: "Can edit" }).check();
    await form.getByRole("button", { name: "Request access" }).click();
    await expect(form.getByText("Requested: Can edit")).toBeVisible();
    await form.getByRole("button", { name: "Close" }).click();
    await expect(ana.getByRole("button", { name: "Requested: Can edit" })).toBeFocused();

    await expect(async () => {
      await refocusWindow(olivier);
      await expect(requestOf(dialog, "Ana Ruiz asks to edit")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await dialog.getByRole("button", { name: "Approve Ana Ruiz" }).click();
    await expect(ana.getByRole("button", { name: "Add note" })).toBeVisible();
    await expect(ana.getByText("View only")).toHaveCount(0);
    expect(await isSamePage(ana)).toBe(true);
    expect((await readRoom(documentId)).usersAccesses.ana).toEqual(scopes.editor);
  });

  test("should offer it to nobody who has no account", async ({ visit }) => {
    const { page: guest } = await visit(null, "/documents/roadmap");
    await expect(guest.getByText("View only")).toBeVisible();
    await expect(guest.getByRole("button", { name: "Request more access" })).toHaveCount(0);
  });
});

async function subjectsTo(page: Page, address: string): Promise<string[]> {
  return (await mailTo(page, address)).map(({ subject }) => subject);
}
