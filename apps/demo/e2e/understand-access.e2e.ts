import { changeAccess } from "./support/change-access.ts";
import { expect, readRoom, scopes, test } from "./support/demo.ts";
import { addAddress, controlOf, openDialog, rowOf, sendInvitations } from "./support/dialog.ts";
import { refocusWindow } from "./support/page.ts";

test.describe("given someone whom a group would let do more than their own entry", () => {
  test("should say why, what they could do, and what remains after a removal", async ({
    visit,
    documentId,
  }) => {
    const { page } = await visit("olivier", "/");
    await changeAccess(page, documentId, {
      people: { zoe: "viewer", ana: "viewer" },
      groups: { engineering: "editor" },
    });
    await page.goto(`/documents/${documentId}`);
    const dialog = await openDialog(page);
    const zoe = rowOf(dialog, "Zoe Martin");
    await expect(zoe).toContainText("Can edit through Engineering, but set to Can view here");

    await zoe.getByRole("button", { name: "Why? Zoe Martin" }).click();
    const why = zoe.getByRole("group", { name: "Access of Zoe Martin" });
    // The routes, the one that decides first, then what she could do.
    await expect(why.getByRole("listitem")).toHaveText([
      /^Added by name\s*Can view\s*this one counts$/,
      /^Engineering\s*Can edit$/,
      /View: yes/,
      /Comment: no/,
      /Edit: no/,
      /Share: no/,
      /Change settings and owners: no/,
    ]);
    await expect(why).toContainText("If removed here: can still edit, through Engineering");
    await expect(why).toContainText("What Zoe Martin can do");
    await zoe.getByRole("button", { name: "Why? Zoe Martin" }).click();
    await expect(why).toHaveCount(0);

    // A row with nothing to note has it in its menu.
    await controlOf(dialog, "Ana Ruiz").click();
    await dialog.getByRole("menuitem", { name: "Why this access?" }).click();
    const whyAna = dialog.getByRole("group", { name: "Access of Ana Ruiz" });
    await expect(whyAna).toContainText("If removed here: no access");
    await dialog.getByRole("button", { name: "Hide the access of Ana Ruiz" }).click();
    await expect(controlOf(dialog, "Ana Ruiz")).toBeFocused();

    await controlOf(dialog, "Zoe Martin").click();
    await dialog.getByRole("menuitem", { name: "Remove access" }).click();
    await expect(zoe).toHaveCount(0);
    const remains = "Removed. Zoe Martin can still edit as a member of Engineering.";
    await expect(dialog.getByText(remains).first()).toBeVisible();
    await expect(dialog.getByRole("status")).toContainText(remains);
    expect(Object.keys((await readRoom(documentId)).usersAccesses).sort()).toEqual([
      "ana",
      "olivier",
    ]);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(zoe).toContainText("Can edit through Engineering, but set to Can view here");
    expect((await readRoom(documentId)).usersAccesses.zoe).toEqual(scopes.viewer);
  });
});

test.describe("given people who are in a document by way of a group, an invitation and the link", () => {
  test("should unfold the group, and show who is here without a row, and why", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page } = await visit("olivier", "/");
    await changeAccess(page, documentId, {
      groups: { design: "commenter" },
      general: { audience: "anyone", role: "viewer" },
    });
    await page.goto(path);
    const dialog = await openDialog(page);
    const alsoHere = dialog.getByRole("list", { name: "Also here now" }).getByRole("listitem");
    await expect(alsoHere).toHaveCount(0);

    const toggle = dialog.getByRole("button", { name: "21 people, members of Design" });
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-expanded", "true");
    const members = dialog.getByRole("group", { name: "Members of Design" });
    const member = members.getByRole("listitem");
    await expect(member.first()).toHaveAttribute("aria-setsize", "21");
    const kim = member.filter({ hasText: "Kim Tran" });
    await expect(async () => {
      await members.evaluate((scroller) => scroller.scrollBy(0, 72));
      await expect(kim).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [50] });
    await expect(kim).not.toContainText("here now");

    const visitor = await visit("kim", path);
    await expect(visitor.page.getByText("You can comment as a member of Design.")).toBeVisible();
    await expect(kim).toContainText("here now");
    await expect(alsoHere).toHaveText([/Kim Tran.*through Design.*here now.*Can comment/]);

    const { page: guest } = await visit(null, path);
    await expect(guest.getByText("View only")).toBeVisible();
    await expect(alsoHere.filter({ hasText: "Kim Tran" })).toHaveCount(1);
    await expect(alsoHere.filter({ hasText: "Guest" })).toContainText("through the link");
    await visitor.context.close();
    await expect(alsoHere.filter({ hasText: "Kim Tran" })).toHaveCount(0);
    await expect(alsoHere).toHaveCount(1);
  });

  test("should mark whoever is of another organisation, and ask before they are removed", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const { page } = await visit("olivier", path);
    const dialog = await openDialog(page);
    await addAddress(dialog, "sam@other.io");
    await sendInvitations(dialog);
    const { page: sam } = await visit("sam", path);
    await expect(sam.getByText("View only")).toBeVisible();
    await expect(async () => {
      await refocusWindow(page);
      await expect(controlOf(dialog, "Sam Okafor")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(rowOf(dialog, "Sam Okafor")).toContainText("External");
    await expect(rowOf(dialog, "Sam Okafor")).toContainText("here now");

    await controlOf(dialog, "Sam Okafor").click();
    await dialog.getByRole("menuitem", { name: "Remove access" }).click();
    const question = dialog.getByRole("alertdialog", { name: "Remove Sam Okafor?" });
    await expect(question).toHaveAccessibleDescription(/can only be added again by e-mail/);
    await expect(question).toHaveAccessibleDescription(
      /is here now and will lose access immediately/,
    );
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(controlOf(dialog, "Sam Okafor")).toBeFocused();
    expect((await readRoom(documentId)).usersAccesses.sam).toEqual(scopes.viewer);
  });
});
