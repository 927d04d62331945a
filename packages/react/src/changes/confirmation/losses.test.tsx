import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../../tests/support/rooms/seed.ts";
import { openDialog } from "../../../tests/support/share/open-dialog.tsx";

const question = () => screen.findByRole("alertdialog");
const lines = (box: HTMLElement) =>
  [...box.querySelectorAll("p")].map(({ textContent }) => textContent);

describe("given someone who is in the room right now", () => {
  describe("when I lower them", () => {
    it("should say that it counts at once, and change nothing until I confirm", async () => {
      const { choose, user, share } = await openDialog({ here: ["olivier", "zoe"] });
      await choose("Zoe Martin", "Can view");
      const box = await question();
      expect(box).toHaveAccessibleName("Change the access of Zoe Martin?");
      expect(lines(box)).toEqual(["Zoe Martin is here now and will only be able to view."]);
      expect(share.requests.some((request) => request.startsWith("PATCH"))).toBe(false);
      await user.click(within(box).getByRole("button", { name: "Change access" }));
      await waitFor(() =>
        expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.viewer),
      );
    });

    it("should not ask about a role that gives them more", async () => {
      const { choose } = await openDialog({ here: ["olivier", "ana"] });
      await choose("Ana Ruiz", "Can edit");
      expect(await screen.findByText("Undo")).toBeVisible();
    });
  });

  describe("when I remove them", () => {
    it("should say what they lose, and ask nothing where their group keeps them in", async () => {
      const { choose, user } = await openDialog({
        rooms: [{ ...everyKind, groupsAccesses: { engineering: scopes.editor } }],
        here: ["olivier", "zoe", "sam"],
      });
      await choose("Sam Okafor", "Remove access");
      expect(lines(await question())).toContain(
        "Sam Okafor is here now and will lose access immediately.",
      );
      await user.keyboard("{Escape}");
      await choose("Zoe Martin", "Remove access");
      expect(await screen.findByText("Undo")).toBeVisible();
    });
  });

  describe("when I lower the group that lets them in", () => {
    it("should name those whom it concerns, with a row and without", async () => {
      const { choose } = await openDialog({
        rooms: [{ ...everyKind, usersAccesses: { olivier: scopes.editor, kim: scopes.editor } }],
        here: ["olivier", "zoe", "kim"],
      });
      await choose("Engineering", "Can view");
      const box = await question();
      expect(box).toHaveAccessibleName("Change the access of Engineering?");
      expect(lines(box)).toEqual(["Zoe Martin is here now and will only be able to view."]);
    });
  });

  describe("when I restrict general access", () => {
    it("should name the guests as well", async () => {
      const { user } = await openDialog({
        rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }],
        here: ["olivier", "guest:1"],
      });
      await user.click(await screen.findByRole("button", { name: /, General access/ }));
      await user.click(screen.getByRole("menuitemradio", { name: "Restricted" }));
      expect(lines(await question())).toEqual([
        "Guest is here now and will lose access immediately.",
      ]);
    });
  });
});

describe("given a room where one other person has access", () => {
  it("should ask before I am left alone", async () => {
    const { choose } = await openDialog({
      rooms: [
        {
          ...everyKind,
          usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
          groupsAccesses: {},
        },
      ],
    });
    await choose("Zoe Martin", "Remove access");
    expect(lines(await question())).toEqual(["No one but you will have access."]);
  });
});
