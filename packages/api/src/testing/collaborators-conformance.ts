import { beforeEach, describe, expect, it } from "vitest";
import type { Activity, ActivityEntry } from "../activity/index.ts";
import { anEntry, fresh } from "./store-samples.ts";

/** Whom someone has shared with, as activity tells. */
export function itKnowsCollaborators(activity: () => Activity): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });
  const record = (...entries: Partial<ActivityEntry>[]) =>
    activity().record(entries.map((entry) => anEntry({ roomId, ...entry })));

  describe("when collaborators are asked for", () => {
    it("should answer whom one gave a role to, in any room, the latest first, each once", async () => {
      const by = fresh("olivier");
      await record(
        { by, target: "zoe" },
        { by, target: "kim" },
        { by, kind: "group", target: "design" },
        { by, target: "ana" },
        { by, kind: "group", target: "engineering" },
      );
      await record({ by, roomId: fresh("room"), target: "zoe" });
      await record({ by, kind: "group", target: "design", from: "viewer", to: "editor" });
      expect(await activity().collaborators(by, 10)).toEqual({
        userIds: ["zoe", "ana", "kim"],
        groupIds: ["design", "engineering"],
      });
      expect(await activity().collaborators(by, 2)).toEqual({
        userIds: ["zoe", "ana"],
        groupIds: ["design", "engineering"],
      });
      expect(await activity().collaborators(by, 1)).toEqual({
        userIds: ["zoe"],
        groupIds: ["design"],
      });
    });

    it("should not count removals, oneself, others' doing, or other kinds", async () => {
      const by = fresh("olivier");
      await record(
        { by, target: "zoe", from: "editor", to: null },
        { by, target: by },
        { by, kind: "group", target: "design", from: "viewer", to: null },
        { by, kind: "invitation", target: "kim@acme.io" },
        { by, kind: "general", target: "", from: "restricted", to: "anyone:viewer" },
        { by, kind: "settings", target: "", from: "no", to: "yes" },
        { by, kind: "request", target: "lea" },
        { by: fresh("someone"), target: "kim" },
      );
      expect(await activity().collaborators(by, 10)).toEqual({ userIds: [], groupIds: [] });
    });

    it("should keep someone who was removed later, and a group that is called like oneself", async () => {
      const by = fresh("olivier");
      await record(
        { by, target: "zoe" },
        { by, target: "zoe", to: null },
        { by, kind: "group", target: by },
      );
      expect(await activity().collaborators(by, 10)).toEqual({ userIds: ["zoe"], groupIds: [by] });
    });
  });
}
