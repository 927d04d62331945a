import { cleanup, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { launchPlan, scopes } from "../support/rooms/seed.ts";
import { heldRequests } from "../support/share/held-requests.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

describe("given a page that is left with changes to one row on their way", () => {
  it("should make them all the same, the last one in the end", async () => {
    const held = heldRequests("PATCH");
    const { choose, share } = await openDialog({ rooms: [launchPlan], ...held });
    await choose("Zoe Martin", "Can view");
    await choose("Zoe Martin", "Can comment");
    await waitFor(() => expect(held.waiting).toBe(1));
    cleanup();
    held.release();
    await waitFor(() => expect(held.waiting).toBe(1));
    held.release();
    await waitFor(() =>
      expect(share.rooms.all.get("launch-plan")?.usersAccesses.zoe).toEqual(scopes.commenter),
    );
    expect(share.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(2);
  });
});
