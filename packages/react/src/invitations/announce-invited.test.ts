import type { InvitationResult } from "@guestlist/client";
import { describe, expect, it } from "vitest";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { RoomSharing } from "../room/room-sharing.ts";
import { announceInvited } from "./announce-invited.ts";

/** What is said once the given are invited with a role, by the names on their chips. */
async function told(invitees: Readonly<Record<string, InvitationResult["invitee"]>>, role: string) {
  const { client, queryClient } = inProcessShare({ rooms: [everyKind], store: seededStore() });
  const invite = () =>
    client.invite("launch-plan", { invitees: Object.values(invitees), role, notify: false });
  await invite();
  const { results, access } = await invite();
  return announceInvited(Object.keys(invitees), results, {
    role,
    notify: false,
    access,
    dictionary: null,
    sharing: new RoomSharing(client, queryClient, "launch-plan"),
  });
}

describe("given someone who had access already", () => {
  it("should say by what", async () => {
    expect(await told({ "Kim Tran": { userId: "kim" } }, "viewer")).toEqual({
      text: "Kim Tran already has access, through Design. That was not changed.",
      names: ["Kim Tran", "Design"],
    });
  });

  it("should not say so where they were added by name", async () => {
    const { text } = await told({ "Marc Chevalier": { userId: "marc" } }, "viewer");
    expect(text).toBe("Marc Chevalier already has access. That was not changed.");
  });

  it("should name several, without their reasons", async () => {
    const invitees = { "Kim Tran": { userId: "kim" }, Design: { groupId: "design" } };
    const { text } = await told(invitees, "viewer");
    expect(text).toBe("Kim Tran and Design already have access. That was not changed.");
  });
});

describe("given an address that was invited already", () => {
  it("should not say that it has access", async () => {
    const { text } = await told({ "lea@x.io": { email: "lea@x.io" } }, "viewer");
    expect(text).toBe("lea@x.io has already been invited.");
  });
});
