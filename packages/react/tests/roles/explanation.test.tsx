import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { roomWith, triedRoles } from "../support/rooms/role-sets.ts";
import { everyKind, scopes } from "../support/rooms/seed.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

async function abilitiesOf(dialog: Awaited<ReturnType<typeof openDialog>>, name: string) {
  const control = await dialog.control(name);
  const link = screen.queryByRole("button", { name: `Why? ${name}` });
  await dialog.user.click(link ?? control);
  if (!link) {
    await dialog.user.click(await screen.findByRole("menuitem", { name: "Why this access?" }));
  }
  const box = await screen.findByRole("group", { name: `Access of ${name}` });
  await waitFor(() => expect(box).not.toHaveAttribute("aria-busy"));
  return within(box)
    .getAllByText(/: (yes|no)$/)
    .map(({ textContent }) => textContent);
}

describe.each(triedRoles)("given $name", (tried) => {
  const { roles } = tried;

  it("should tell what whoever edits and whoever reads can do", async () => {
    const dialog = await openDialog({ rooms: [roomWith(tried, { groupsAccesses: {} })], roles });
    expect(await abilitiesOf(dialog, "Zoe Martin")).toEqual([
      "View: yes",
      "Comment: yes",
      "Edit: yes",
      "Share: yes",
      "Change settings and owners: no",
    ]);
    expect(await abilitiesOf(dialog, "Ana Ruiz")).toEqual([
      "View: yes",
      "Comment: no",
      "Edit: no",
      "Share: no",
      "Change settings and owners: no",
    ]);
  });

  it("should not say that one may share who would be refused", async () => {
    const { metadata } = roomWith(tried);
    const rooms = [
      roomWith(tried, {
        metadata: { ...metadata, guestlistEditorsCanShare: tried.owner === null ? "yes" : "no" },
        // Whoever reads by an entry of their own edits through the organisation.
        groupsAccesses: { everyone: scopes.editor },
      }),
    ];
    const dialog = await openDialog({ rooms, roles });
    expect(await abilitiesOf(dialog, "Ana Ruiz")).toContain("Share: no");
    const who = tried.owner === null ? "Share: yes" : "Share: no";
    expect(await abilitiesOf(dialog, "Zoe Martin")).toContain(who);
  });
});

describe("given roles that mean something else by the same names", () => {
  it("should tell what the server would permit", async () => {
    const roles = [
      { id: "viewer", scopes: scopes.viewer },
      { id: "editor", scopes: scopes.editor },
      { id: "owner", scopes: scopes.editor, owner: true },
    ];
    const dialog = await openDialog({ rooms: [everyKind], roles });
    expect(await abilitiesOf(dialog, "Zoe Martin")).toEqual([
      "View: yes",
      "Comment: yes",
      "Edit: yes",
      "Share: no",
      "Change settings and owners: no",
    ]);
  });
});
