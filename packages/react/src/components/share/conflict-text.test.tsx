import { memoryStore } from "@guestlist/api/memory";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { pendingMessages } from "../../messages/en/pending.ts";
import { heldRequests } from "../../testing/held-requests.ts";
import { openDialog } from "../../testing/open-dialog.tsx";
import { scopes } from "../../testing/seed.ts";

const inRow = (text: string) => (_: string, element: Element | null) =>
  element?.tagName === "P" && element.textContent === text;

describe("given a store that remembers who changed what", () => {
  describe("when someone changes the same row first", () => {
    it("should name them, aloud and in the row, and keep theirs when I want that", async () => {
      const held = heldRequests("PATCH");
      const { choose, user, share, said } = await openDialog({ store: memoryStore(), ...held });
      await choose("Ana Ruiz", "Can edit");
      await waitFor(() => expect(held.waiting).toBe(1));
      const theirs = share
        .clientOf("zoe")
        .changeAccess("launch-plan", { people: { ana: "commenter" } });
      await waitFor(() => expect(held.waiting).toBe(2));
      held.releaseLast();
      await theirs;
      held.release();
      expect(
        await screen.findByText(inRow("Zoe Martin changed this to Can comment just now.")),
      ).toBeVisible();
      expect(said).toEqual(["Zoe Martin changed the access of Ana Ruiz to Can comment just now."]);
      await user.click(screen.getByRole("button", { name: "Keep theirs" }));
      expect(screen.queryByRole("button", { name: "Keep theirs" })).not.toBeInTheDocument();
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.ana).toEqual(scopes.commenter);
    });
  });
});

describe("given how long ago it was", () => {
  it.each([
    [null, "just now"],
    [59_000, "just now"],
    [-5_000, "just now"],
    [120_000, "2 minutes ago"],
    [3 * 3_600_000, "3 hours ago"],
  ])("should say %s milliseconds as %s", (milliseconds, text) => {
    expect(pendingMessages.activity.ago(milliseconds)).toBe(text);
  });
});
