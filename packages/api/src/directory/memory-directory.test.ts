import { describe, expect, it } from "vitest";
import { describeDirectory, directoryGroups, directoryUsers } from "../testing/index.ts";
import { createMemoryDirectory } from "./memory-directory.ts";

describeDirectory("a directory in memory", async () => ({
  directory: createMemoryDirectory({ users: directoryUsers, groups: directoryGroups }),
}));

describe("given lists of people and groups", () => {
  const caller = { userId: "zoe" };
  const directory = createMemoryDirectory({
    users: [{ id: "zoe", name: "Zoe", avatar: null, colors: ["red"], groupIds: ["a", "b", "c"] }],
    groups: [
      { id: "a", name: "A" },
      { id: "b", name: "B", memberCount: 7 },
      { id: "c", name: "C", memberCount: null },
    ],
  });

  it("should count the members of a group unless the number is given", async () => {
    const groups = await directory.groups(["a", "b", "c"], caller);
    expect(groups.map((group) => group?.memberCount)).toEqual([1, 7, null]);
  });

  it("should not change when what it answered is changed", async () => {
    const [zoe] = await directory.users(["zoe"], caller);
    zoe?.colors.push("blue");
    zoe?.groupIds.pop();
    const [again] = await directory.users(["zoe"], caller);
    expect(again).toMatchObject({ colors: ["red"], groupIds: ["a", "b", "c"] });
  });
});
