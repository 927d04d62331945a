import { describe, expect, it } from "vitest";
import { everyKind } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { createResolvers } from "./create-resolvers.ts";

const resolvers = () => createResolvers(inProcessShare({ rooms: [everyKind] }).client);

describe("given resolvers for Liveblocks", () => {
  it("should answer people in order, and undefined for whom nobody knows", async () => {
    expect(await resolvers().resolveUsers({ userIds: ["zoe", "nobody", "sam"] })).toEqual([
      { name: "Zoe Martin", avatar: "", colors: ["#0ea5e9", "#2563eb"] },
      undefined,
      { name: "Sam Okafor", avatar: "", colors: ["#64748b", "#334155"] },
    ]);
  });

  it("should answer groups in order, and undefined for one that is not there", async () => {
    expect(await resolvers().resolveGroupsInfo({ groupIds: ["nothing", "design"] })).toEqual([
      undefined,
      { name: "Design" },
    ]);
  });

  it("should suggest people of the room by name", async () => {
    expect(
      await resolvers().resolveMentionSuggestions({ text: "zoe", roomId: "launch-plan" }),
    ).toEqual(["zoe"]);
  });
});
