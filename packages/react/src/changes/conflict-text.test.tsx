import { ShareError } from "@guestlist/api/client";
import { createMemoryStore } from "@guestlist/api/memory";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { scopes } from "../../tests/support/rooms/seed.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { openDialog } from "../../tests/support/share/open-dialog.tsx";
import type { Messages } from "../index.ts";
import { activityMessages } from "../messages/en/activity.ts";
import { en } from "../messages/en.ts";
import { fr } from "../messages/fr.ts";
import { conflictText } from "./conflict-text.ts";

const inRow = (text: string) => (_: string, element: Element | null) =>
  element?.tagName === "P" && element.textContent === text;

describe("given a store that remembers who changed what", () => {
  describe("when someone changes the same row first", () => {
    it("should name them, aloud and in the row, and keep theirs when I want that", async () => {
      const held = heldRequests("PATCH");
      const { choose, user, share, said } = await openDialog({
        store: createMemoryStore(),
        ...held,
      });
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
        await screen.findByText(inRow("Zoe Martin changed this to “Can comment” just now.")),
      ).toBeVisible();
      expect(said).toEqual([
        "Zoe Martin changed the access of Ana Ruiz to “Can comment” just now.",
      ]);
      await user.click(screen.getByRole("button", { name: "Keep as it is" }));
      expect(screen.queryByRole("button", { name: "Keep as it is" })).not.toBeInTheDocument();
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.ana).toEqual(scopes.commenter);
    });
  });
});

describe("given general access that was changed first", () => {
  const change = async (texts: Messages, by: string) => {
    const access = await inProcessShare().client.roomAccess("launch-plan");
    const error = new ShareError("conflict", "", {
      by: access.people.find(({ user }) => user.id === by)?.user,
    });
    return conflictText(error, { general: { audience: "anyone", role: "viewer" } }, access, texts);
  };

  it("should say what it says now, and who did it", async () => {
    expect(await change(en, "zoe")).toBe(
      "Zoe Martin changed general access just now: anyone with the link can view this document.",
    );
    expect(await change(en, "nobody")).toMatch(/^Someone else changed general access/);
  });

  it("should speak to oneself, elsewhere, as that language does", async () => {
    expect(await change(en, "olivier")).toMatch(/^You changed general access/);
    expect(await change(fr, "olivier")).toMatch(/^Vous avez modifié l’accès général/);
    expect(await change(fr, "zoe")).toMatch(/^Zoe Martin a modifié l’accès général/);
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
    expect(activityMessages.activity.ago(milliseconds)).toBe(text);
  });
});
