import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, launchPlan, scopes } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const owners = ["olivier", "zoe"];
const twoOwners = { ...everyKind, metadata: { ...everyKind.metadata, owner: owners } };

describe("given a room that I own alone", () => {
  describe("when I make someone an owner too", () => {
    it("should save it, and take it back with Undo", async () => {
      const { choose, user, said, share } = await openDialog();
      await choose("Zoe Martin", "Owner");
      await user.click(await screen.findByRole("button", { name: "Undo" }));
      await waitFor(() =>
        expect(said).toEqual(["Zoe Martin is now an owner.", "The change was undone."]),
      );
      expect(share.rooms.all.get("launch-plan")?.metadata.owner).toBe("olivier");
    });
  });

  describe("when I transfer it", () => {
    it("should say what I keep and that I cannot take it back, and do both in one change", async () => {
      const { control, user, share, said } = await openDialog();
      await user.click(await control("Zoe Martin"));
      await user.click(await screen.findByRole("menuitem", { name: "Transfer ownership" }));
      const question = await screen.findByRole("alertdialog", {
        name: "Transfer ownership to Zoe Martin?",
      });
      expect(question).toHaveTextContent(
        "You will still be able to edit. Only Zoe Martin can make you an owner again.",
      );
      await user.click(within(question).getByRole("button", { name: "Transfer ownership" }));
      await waitFor(() => expect(share.rooms.all.get("launch-plan")?.metadata.owner).toBe("zoe"));
      expect(share.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
      expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
      await waitFor(() =>
        expect(said).toEqual(["Zoe Martin is now the owner. You can still edit."]),
      );
    });
  });
});

describe("given a room with two owners", () => {
  describe("when both step down at once", () => {
    it("should keep the last one, say so in the row, and show the room as it is", async () => {
      const held = heldRequests("PATCH");
      const { choose, control, user, share, said } = await openDialog({
        rooms: [twoOwners],
        ...held,
      });
      await choose("Olivier Laurent", "Can edit");
      await user.click(await screen.findByRole("button", { name: "Lower my access" }));
      await waitFor(() => expect(held.waiting).toBe(1));
      const theirs = share
        .clientOf("zoe")
        .changeAccess("launch-plan", { people: { zoe: "editor" } });
      await waitFor(() => expect(held.waiting).toBe(2));
      held.releaseLast();
      await theirs;
      held.release();
      expect(
        await screen.findByText(/is still an owner\. The last owner must stay\.$/, {
          selector: "p",
        }),
      ).toBeVisible();
      expect(await control("Olivier Laurent")).toHaveAttribute("aria-disabled", "true");
      expect(await control("Zoe Martin")).toHaveTextContent("Can edit");
      expect(said[0]).toContain("The last owner must stay.");
      expect(share.rooms.all.get("launch-plan")?.metadata.owner).toBe("olivier");
    });
  });
});

describe("given a room without owners", () => {
  it("should offer no transfer", async () => {
    const { control, user } = await openDialog({
      rooms: [
        {
          ...launchPlan,
          metadata: {},
          usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
        },
      ],
    });
    await user.click(await control("Zoe Martin"));
    await screen.findByRole("menu");
    expect(screen.queryByRole("menuitem", { name: "Transfer ownership" })).not.toBeInTheDocument();
  });
});
