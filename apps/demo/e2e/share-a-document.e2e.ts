import { expect, readRoom, scopes, test } from "./support/demo.ts";
import {
  chooseAction,
  confirm,
  controlOf,
  inviteByName,
  openDialog,
  rowOf,
  setRole,
} from "./support/dialog.ts";

test.describe("given a document that only its owner may open", () => {
  test("should give a second person exactly the access chosen in the dialog", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const zoe = await visit("zoe", path);
    await expect(zoe.page.getByRole("heading", { name: "You need access" })).toBeVisible();

    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    const before = await readRoom(documentId);
    expect(before).toEqual({
      defaultAccesses: [],
      groupsAccesses: {},
      usersAccesses: { olivier: scopes.editor },
      owner: "olivier",
    });

    // Invite as an editor: type, choose the first suggestion, choose the role, submit.
    await inviteByName(dialog, "zoe mar", /^Zoe Martin/, /^Can edit/);
    const row = rowOf(dialog, "Zoe Martin");
    await expect(row).toBeVisible();
    expect(await readRoom(documentId)).toEqual({
      ...before,
      usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
    });

    await zoe.page.goto(path);
    await expect(zoe.page.getByRole("button", { name: "Add note" })).toBeVisible();

    // Change the role; as she is looking, that is confirmed first.
    await expect(row).toContainText("here now");
    await setRole(dialog, "Zoe Martin", /^Can view/);
    await confirm(dialog, "Change access");
    await expect
      .poll(async () => (await readRoom(documentId)).usersAccesses)
      .toEqual({ olivier: scopes.editor, zoe: scopes.viewer });
    await zoe.page.reload();
    await expect(zoe.page.getByText("View only")).toBeVisible();
    await expect(zoe.page.getByRole("button", { name: "Add note" })).toHaveCount(0);

    // Take it back, and remove her.
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(controlOf(dialog, "Zoe Martin")).toHaveAccessibleName(/Can edit/);
    await expect
      .poll(async () => (await readRoom(documentId)).usersAccesses.zoe)
      .toEqual(scopes.editor);
    await expect(row).toContainText("here now");
    await chooseAction(dialog, "Zoe Martin", "Remove access");
    await confirm(dialog, "Remove access");
    await expect(row).toHaveCount(0);
    await expect.poll(() => readRoom(documentId)).toEqual(before);
    await zoe.page.reload();
    await expect(zoe.page.getByRole("heading", { name: "You need access" })).toBeVisible();
  });

  test("should give a group access, and let its members in", async ({ visit, documentId }) => {
    const olivier = await visit("olivier", `/documents/${documentId}`);
    const dialog = await openDialog(olivier.page);
    await inviteByName(dialog, "desi", /^Design/);
    await expect(controlOf(dialog, "Design")).toBeVisible();
    expect((await readRoom(documentId)).groupsAccesses).toEqual({ design: scopes.viewer });

    const kim = await visit("kim", `/documents/${documentId}`);
    await expect(kim.page.getByText("View only")).toBeVisible();
  });

  test("should set general access, and let a guest in through the link", async ({
    visit,
    documentId,
  }) => {
    const path = `/documents/${documentId}`;
    const stranger = await visit(null, path);
    await expect(stranger.page.getByRole("heading", { name: "You need access" })).toBeVisible();

    const olivier = await visit("olivier", path);
    const dialog = await openDialog(olivier.page);
    await dialog.getByRole("button", { name: /General access/ }).click();
    await dialog.getByRole("menuitemradio", { name: /^Everyone at Acme/ }).click();
    await expect
      .poll(() => readRoom(documentId))
      .toMatchObject({ defaultAccesses: [], groupsAccesses: { everyone: scopes.viewer } });

    await dialog.getByRole("button", { name: /Role for general access/ }).click();
    await dialog.getByRole("menuitemradio", { name: /^Can comment/ }).click();
    await expect
      .poll(async () => (await readRoom(documentId)).groupsAccesses)
      .toEqual({ everyone: scopes.commenter });

    await dialog
      .getByRole("button", { name: /General access/ })
      .first()
      .click();
    await dialog.getByRole("menuitemradio", { name: /^Anyone with the link/ }).click();
    // Making a document public is confirmed first.
    await dialog.getByRole("button", { name: "Make public" }).click();
    await expect
      .poll(() => readRoom(documentId))
      .toMatchObject({ defaultAccesses: scopes.commenter, groupsAccesses: {} });

    await stranger.page.goto(path);
    await expect(stranger.page.getByText("Anyone with the link can comment.")).toBeVisible();
  });
});

test.describe("given the seeded documents", () => {
  test("should show a viewer who has access, and offer no change", async ({ visit }) => {
    const ana = await visit("ana", "/documents/roadmap");
    await expect(ana.page.getByText("View only")).toBeVisible();
    const dialog = await openDialog(ana.page);
    await expect(dialog.getByText("Zoe Martin")).toBeVisible();
    await expect(dialog.getByText("zoe@acme.io")).toHaveCount(0);
    await expect(dialog.getByRole("combobox")).toHaveCount(0);
    await expect(dialog.getByRole("button", { name: /Access for/ })).toHaveCount(0);
  });

  test("should list what one may open, and nothing else", async ({ visit }) => {
    const kim = await visit("kim", "/");
    for (const name of ["Launch plan", "Roadmap", "Retro"]) {
      await expect(kim.page.getByRole("link", { name: new RegExp(name) })).toBeVisible();
    }
    await expect(kim.page.getByText("Salaries")).toHaveCount(0);
  });

  test("should refuse what a viewer's browser sends all the same, and change nothing", async ({
    visit,
  }) => {
    const before = await readRoom("launch-plan");
    const kim = await visit("kim", "/");
    const answers = await kim.page.evaluate(async () => {
      const send = (body: object) =>
        fetch("/api/share/rooms/launch-plan/access", {
          method: "PATCH",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        }).then(async (response) => [response.status, (await response.json()).code]);
      return Promise.all([
        send({ people: { kim: "editor" } }),
        send({ people: { ana: "viewer" } }),
        send({ people: { olivier: null } }),
        send({ groups: { design: "editor" } }),
        send({ general: { audience: "anyone", role: "editor" } }),
        send({ settings: { editorsCanShare: true } }),
      ]);
    });
    expect(answers).toEqual([
      [403, "grant_exceeds_own"],
      [403, "not_allowed"],
      [403, "not_allowed"],
      [403, "not_allowed"],
      [403, "not_allowed"],
      [403, "not_allowed"],
    ]);
    expect(await readRoom("launch-plan")).toEqual(before);
  });
});
