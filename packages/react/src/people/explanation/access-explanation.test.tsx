import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../../tests/support/rooms/seed.ts";
import { openDialog } from "../../../tests/support/share/open-dialog.tsx";

const panel = (name: string) => screen.findByRole("group", { name: `Access of ${name}` });
const abilities = async (name: string) => {
  const box = await panel(name);
  await waitFor(() => expect(box).not.toHaveAttribute("aria-busy"));
  return within(box)
    .getAllByText(/: (yes|no)$/)
    .map(({ textContent }) => textContent);
};

describe("given a row that says it all", () => {
  describe("when I ask for the reasons in its menu", () => {
    it("should list them, and preview what this person can do", async () => {
      const { choose, control, user } = await openDialog();
      await user.click(await control("Zoe Martin"));
      await user.click(await screen.findByRole("menuitem", { name: "Why this access?" }));
      const box = await panel("Zoe Martin");
      expect(box).toHaveFocus();
      expect(await abilities("Zoe Martin")).toEqual([
        "View: yes",
        "Comment: yes",
        "Edit: yes",
        "Share: yes",
        "Change settings and owners: no",
      ]);
      expect(within(box).getByText(/^If removed here: can still edit/)).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Hide the access of Zoe Martin" }));
      expect(screen.queryByRole("group", { name: /^Access of/ })).not.toBeInTheDocument();
      expect(await control("Zoe Martin")).toHaveFocus();
      await choose("Zoe Martin", "Can view");
    });
  });
});

describe("given editors who may not share", () => {
  it("should say so of them, and not of whoever only comments", async () => {
    const { user, control } = await openDialog({
      rooms: [
        {
          ...everyKind,
          usersAccesses: { ...everyKind.usersAccesses, marc: scopes.commenter },
          metadata: { ...everyKind.metadata, guestlistEditorsCanShare: "no" },
        },
      ],
    });
    for (const name of ["Zoe Martin", "Marc Chevalier"]) {
      await user.click(await control(name));
      await user.click(await screen.findByRole("menuitem", { name: "Why this access?" }));
    }
    expect(await abilities("Zoe Martin")).toContain("Share: no");
    expect(await abilities("Marc Chevalier")).toEqual([
      "View: yes",
      "Comment: yes",
      "Edit: no",
      "Share: no",
      "Change settings and owners: no",
    ]);
  });
});

describe("given a row that I may not change", () => {
  it("should offer the reasons as a link", async () => {
    const { user } = await openDialog({ as: "zoe" });
    await user.click(await screen.findByRole("button", { name: "Why? Olivier Laurent" }));
    expect(await abilities("Olivier Laurent")).toContain("Change settings and owners: yes");
  });
});
