import { describe, expect, it } from "vitest";
import { everyKind, launchPlan, scopes } from "../rooms/seed.ts";
import { inProcessShare } from "../share/in-process-share.ts";
import { seenBy } from "./seen-by.ts";

const anyone = { ...launchPlan, defaultAccesses: scopes.editor };

describe.each([
  ["Olivier", { as: "olivier" }],
  ["Zoe, in a room with every kind of row", { as: "zoe", rooms: [everyKind] }],
  ["a guest of a room that anyone may edit", { as: null, rooms: [anyone] }],
])("given a story of %s", (_, options) => {
  const seen = (viewer: Parameters<typeof seenBy>[0]) =>
    inProcessShare(seenBy(viewer, options)).client.roomAccess("launch-plan");

  it.each(["owner", "editor", "commenter", "viewer"] as const)(
    "should be seen by the same person as %s",
    async (role) => {
      const { me, people } = await seen(role);
      expect(me).toMatchObject({ role, guest: false, userId: options.as ?? "olivier" });
      expect(people.some((person) => person.role === "owner")).toBe(true);
    },
  );

  it("should be seen by a guest", async () => {
    expect((await seen("guest")).me.guest).toBe(true);
  });

  it("should be refused to whoever has no access", async () => {
    await expect(seen("denied")).rejects.toMatchObject({ code: "room_not_found" });
  });

  it("should stay as it is with nothing chosen", () => {
    expect(seenBy(null, options)).toBe(options);
  });
});
