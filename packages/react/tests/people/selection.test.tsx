import { RoomsError } from "@guestlist/api";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../support/rooms/seed.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

const bar = () => screen.findByRole("group", { name: "Change several together" });
const box = (name: string) => screen.findByRole("checkbox", { name: `Select ${name}` });
const inRoom = everyKind.usersAccesses ?? {};

async function selecting(options: Parameters<typeof openDialog>[0] = {}) {
  const dialog = await openDialog(options);
  await dialog.user.click(await screen.findByRole("button", { name: "Select" }));
  await bar();
  const { user } = dialog;
  return {
    ...dialog,
    select: async (...names: string[]) => {
      for (const name of names) await user.click(await box(name));
    },
    async changeTo(role: string) {
      await user.click(await screen.findByRole("button", { name: /^Change to/ }));
      await user.click(await screen.findByRole("menuitemradio", { name: role }));
    },
  };
}

describe("given several rows to change at once", () => {
  describe("when I select some and choose a role", () => {
    it("should change them in one request, say so once, and take all back with one Undo", async () => {
      const { select, changeTo, share, said, user } = await selecting();
      await select("Zoe Martin", "Sam Okafor", "Design");
      expect(await bar()).toHaveTextContent("3 selected");
      await changeTo("Can comment");
      const undo = await screen.findByRole("button", { name: "Undo" });
      expect(share.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
      const room = () => share.rooms.all.get("launch-plan");
      expect(room()?.usersAccesses).toMatchObject({ zoe: scopes.commenter, sam: scopes.commenter });
      expect(room()?.groupsAccesses.design).toEqual(scopes.commenter);
      expect(said).toEqual([
        "1 selected",
        "2 selected",
        "3 selected",
        "2 people and 1 group can now comment.",
      ]);
      expect(await screen.findByRole("button", { name: "Select" })).toHaveFocus();
      expect(undo).toBeVisible();
      await user.keyboard("{Control>}z{/Control}");
      await waitFor(() => expect(room()?.usersAccesses).toEqual(inRoom));
      expect(room()?.groupsAccesses.design).toEqual(scopes.viewer);
    });
  });

  describe("when I remove some who cannot be added again", () => {
    it("should ask once, with their number, and remove nobody when I do not confirm", async () => {
      const { select, share, user } = await selecting();
      await select("Zoe Martin", "Sam Okafor", "Unknown person");
      await user.click(screen.getByRole("button", { name: "Remove access" }));
      const question = await screen.findByRole("alertdialog", { name: "Remove 3 people?" });
      expect(question).toHaveTextContent("2 of them cannot be restored here.");
      await user.keyboard("{Escape}");
      expect(await bar()).toHaveTextContent("3 selected");
      expect(share.rooms.all.get("launch-plan")?.usersAccesses).toEqual(inRoom);
      await user.click(screen.getByRole("button", { name: "Remove access" }));
      await user.click(
        within(await screen.findByRole("alertdialog")).getByRole("button", {
          name: "Remove access",
        }),
      );
      await waitFor(() =>
        expect(Object.keys(share.rooms.all.get("launch-plan")?.usersAccesses ?? {})).toEqual([
          "olivier",
          "ana",
        ]),
      );
    });
  });

  describe("when a row cannot be among them", () => {
    it("should say why and select nothing", async () => {
      const { user } = await selecting();
      const mine = await box("Olivier Laurent");
      expect(mine).toHaveAttribute("aria-disabled", "true");
      expect(mine).toHaveAccessibleDescription("You can only change your own access separately");
      await user.click(mine);
      expect(mine).not.toBeChecked();
    });
  });

  describe("when a role is not possible for all of them", () => {
    it("should offer no owner among groups, and explain what it refuses", async () => {
      const { select, user } = await selecting({
        rooms: [
          {
            ...everyKind,
            usersAccesses: { ...inRoom, marc: scopes.editor },
            metadata: { owner: ["olivier", "marc"] },
          },
        ],
        as: "zoe",
      });
      await select("Ana Ruiz");
      await user.click(await screen.findByRole("button", { name: /^Change to/ }));
      expect(screen.getByRole("menuitemradio", { name: "Owner" })).toHaveAccessibleDescription(
        "Not possible for all selected",
      );
      expect(await box("Marc Chevalier")).toHaveAccessibleDescription(
        "You cannot change this access, because it is higher than yours.",
      );
    });
  });

  describe("when I use the keyboard alone", () => {
    it("should toggle with Space, take a range with Shift, and leave with Escape first", async () => {
      const { user } = await selecting();
      const ana = await box("Ana Ruiz");
      ana.focus();
      await user.keyboard(" ");
      expect(ana).toBeChecked();
      await user.keyboard("{Shift>}");
      await user.click(await box("Zoe Martin"));
      await user.keyboard("{/Shift}");
      expect(await bar()).toHaveTextContent("4 selected");
      await user.keyboard("{Escape}");
      expect(
        screen.queryByRole("group", { name: "Change several together" }),
      ).not.toBeInTheDocument();
      expect(screen.getByRole("dialog")).toBeInTheDocument();
      expect(await screen.findByRole("button", { name: "Select" })).toHaveFocus();
    });

    it("should select all that can be, and none again", async () => {
      const { user } = await selecting();
      const all = screen.getByRole("checkbox", { name: "Select all" });
      expect(all).toHaveFocus();
      await user.keyboard(" ");
      expect(await bar()).toHaveTextContent("6 selected");
      await user.keyboard(" ");
      expect(await bar()).toHaveTextContent("0 selected");
      expect(screen.getByRole("button", { name: /^Change to/ })).toHaveAccessibleDescription(
        "Select someone first",
      );
    });
  });

  describe("when the change is refused", () => {
    it("should keep every row as it was and say why in each", async () => {
      const { select, changeTo } = await selecting({
        faults: { update: () => Promise.reject(new RoomsError("refused")) },
      });
      await select("Zoe Martin", "Ana Ruiz");
      await changeTo("Can comment");
      expect(
        await screen.findAllByText(/The change was refused\.$/, {
          selector: ".guestlist-row-problem p",
        }),
      ).toHaveLength(2);
    });
  });

  describe("when someone else changed one of them first", () => {
    it("should save nothing, show theirs in that row, and offer the other again", async () => {
      const { select, changeTo } = await selecting({ conflictOn: "zoe" });
      await select("Zoe Martin", "Engineering");
      await changeTo("Can view");
      expect(await screen.findByRole("button", { name: "Keep as it is" })).toBeVisible();
      expect(
        screen.getByText("Not changed, because someone else changed one of the others first."),
      ).toBeVisible();
    });
  });
});
