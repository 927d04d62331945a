import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";

const alsoHere = () => screen.findByRole("list", { name: "Also here now" });
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("given people in the room who have no row", () => {
  describe("when I may share", () => {
    it("should name each once, with what lets them in", async () => {
      await openDialog({
        rooms: [{ ...everyKind, defaultAccesses: scopes.commenter }],
        here: ["olivier", "zoe", "kim", "guest:4711", "marc"],
      });
      const list = await alsoHere();
      await waitFor(() =>
        expect(lines(list)).toEqual([
          expect.stringMatching(/Kim Tran.*through Design.*here now.*Can comment/),
          expect.stringMatching(/Guest.*through the link.*here now/),
          expect.stringMatching(/Marc Chevalier.*through the link.*here now.*Can comment/),
        ]),
      );
    });

    it("should find out that someone has come by an invitation, and give them their row", async () => {
      const { share, setHere, control } = await openDialog({ here: ["olivier"] });
      await control("Zoe Martin");
      await share.rooms.update("launch-plan", { usersAccesses: { marc: scopes.editor } });
      setHere(["olivier", "marc"]);
      expect(await control("Marc Chevalier")).toHaveTextContent("Can edit");
      await waitFor(() => expect(screen.queryByText("Also here now")).not.toBeInTheDocument());
    });

    it("should follow those who come and go, and leave the focus where it is", async () => {
      const { control, setHere } = await openDialog({ here: ["olivier"] });
      const zoe = await control("Zoe Martin");
      zoe.focus();
      expect(screen.queryByText("Also here now")).not.toBeInTheDocument();
      setHere(["olivier", "kim"]);
      expect(lines(await alsoHere())).toHaveLength(1);
      expect(zoe).toHaveFocus();
      setHere(["olivier"]);
      expect(screen.queryByText("Also here now")).not.toBeInTheDocument();
      expect(zoe).toHaveFocus();
    });
  });

  describe("when I may only view", () => {
    it("should name them, and ask for nothing", async () => {
      const { share } = await openDialog({ as: "kim", here: ["kim", "maren"] });
      expect(lines(await alsoHere())).toEqual([expect.stringMatching(/Maren Weiß.*here now/)]);
      expect(share.requests.filter((request) => request.includes("/people/"))).toEqual([]);
    });
  });
});
