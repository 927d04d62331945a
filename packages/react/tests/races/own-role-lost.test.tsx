import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { preloadSoonParts } from "../../src/dialog/soon-parts.ts";
import { everyKind, scopes } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { type OpenDialogOptions, openDialog } from "../support/share/open-dialog.tsx";

/** Zoe's dialog, while somebody changes what Zoe may do. */
async function opened(options: OpenDialogOptions = {}) {
  const dialog = await openDialog({ as: "zoe", ...options });
  await dialog.control("Ana Ruiz");
  const { share } = dialog;
  const hint = () => act(() => share.queryClient.invalidateQueries());
  return {
    ...dialog,
    ana: () => share.rooms.all.get("launch-plan")?.usersAccesses.ana,
    patches: () => share.requests.filter((request) => request.startsWith("PATCH")),
    async lose(role: "viewer" | "commenter" | null) {
      const entry = role && scopes[role];
      await share.rooms.update("launch-plan", { usersAccesses: { zoe: entry } });
      await hint();
    },
  };
}

const groups = { groupsAccesses: { design: scopes.viewer } };
const lost = () =>
  screen.findByRole("heading", { name: "You no longer have access to this document." });
const isInDialog = () => screen.getByRole("dialog").contains(document.activeElement);

// Fetched while the dialog is looked at, which takes longer than these hands.
beforeAll(async () => void (await preloadSoonParts()));

describe("given my dialog is open while I lose the right to share", () => {
  it("should take every control away, and keep the list and the focus", async () => {
    const { control, lose } = await opened({ rooms: [{ ...everyKind, ...groups }] });
    (await control("Ana Ruiz")).focus();
    await lose("viewer");
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /Access for Ana/ })).not.toBeInTheDocument(),
    );
    const list = screen.getByRole("list", { name: "People with access" });
    expect(list).toHaveTextContent("Ana Ruiz");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /, General access/ })).not.toBeInTheDocument();
    expect(isInDialog()).toBe(true);
  });

  it("should close the menu that is open, and send nothing", async () => {
    const { user, control, lose, patches } = await opened({ rooms: [{ ...everyKind, ...groups }] });
    await user.click(await control("Ana Ruiz"));
    await screen.findByRole("menuitemradio", { name: "Can edit" });
    await lose("viewer");
    await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
    await waitFor(() => expect(isInDialog()).toBe(true));
    expect(patches()).toEqual([]);
  });

  it("should send nothing to whom I chose before, and keep nothing of it", async () => {
    const { user, lose, share } = await opened({ rooms: [{ ...everyKind, ...groups }] });
    await user.type(screen.getByRole("combobox"), "marc@acme.io,");
    await lose("commenter");
    await waitFor(() => expect(screen.queryByRole("combobox")).not.toBeInTheDocument());
    expect(screen.queryByRole("button", { name: "Invite" })).not.toBeInTheDocument();
    expect(share.requests.filter((request) => request.startsWith("POST"))).toEqual([]);
    await waitFor(() => expect(isInDialog()).toBe(true));
  });

  it("should put back what was on its way, and say why", async () => {
    const held = heldRequests("PATCH");
    const { choose, share, said, ana } = await opened({
      rooms: [{ ...everyKind, ...groups }],
      ...held,
    });
    await choose("Ana Ruiz", "Can edit");
    await waitFor(() => expect(held.waiting).toBe(1));
    await share.rooms.update("launch-plan", { usersAccesses: { zoe: scopes.viewer } });
    held.release();
    await waitFor(() => expect(said.at(-1)).toMatch(/^Not changed: Ana Ruiz can still view./));
    expect(ana()).toEqual(scopes.viewer);
  });
});

describe("given my dialog is open while I lose all access", () => {
  it("should say so in place of the list", async () => {
    const { lose } = await opened({ rooms: [{ ...everyKind, ...groups }] });
    await lose(null);
    await lost();
    expect(screen.queryByRole("list", { name: "People with access" })).not.toBeInTheDocument();
    expect(isInDialog()).toBe(true);
  });

  it("should change nothing by the answer to a question that was open", async () => {
    const { choose, lose, user, ana } = await opened({
      rooms: [{ ...everyKind, ...groups }],
      here: ["zoe", "ana"],
    });
    await choose("Ana Ruiz", "Remove access");
    const question = await screen.findByRole("alertdialog");
    await lose(null);
    await user.click(within(question).getByRole("button", { name: "Remove access" }));
    await lost();
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(ana()).toEqual(scopes.viewer);
  });
});
