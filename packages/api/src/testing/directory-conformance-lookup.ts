import { describe, expect, it } from "vitest";
import type { Directory } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";

const caller: Caller = { userId: "olivier" };
const ids = (found: readonly ({ id: string } | null)[]) => found.map((one) => one?.id ?? null);

export function itFindsPeopleAndGroups(directory: () => Directory): void {
  describe("when I ask for people", () => {
    it("should answer one entry per id, in that order, null for a stranger", async () => {
      const found = await directory().users(["zoe", "nobody", "olivier", "zoe"], caller);
      expect(ids(found)).toEqual(["zoe", null, "olivier", "zoe"]);
    });

    it("should answer everything that is known about a person, and their groups", async () => {
      const [olivier, bobby] = await directory().users(
        ["olivier", "'; drop table users; --"],
        caller,
      );
      expect({ ...olivier, groupIds: olivier?.groupIds.toSorted() }).toEqual({
        id: "olivier",
        name: "Olivier Laurent",
        avatar: "https://example.com/olivier.png",
        colors: ["#5b5bd6", "#30a46c"],
        email: "olivier@acme.io",
        organizationId: "acme",
        groupIds: ["design", "engineering"],
      });
      expect(bobby).toEqual({
        id: "'; drop table users; --",
        name: "Bobby",
        avatar: null,
        colors: [],
        groupIds: ["engineering"],
      });
    });

    it("should take ids that are names of object properties, or strange, as plain text", async () => {
      const strange = [
        "__proto__",
        "constructor",
        "toString",
        "back\\slash",
        "nul\0",
        "\ud800",
        "",
      ];
      expect(ids(await directory().users(strange, caller))).toEqual([
        "__proto__",
        "constructor",
        null,
        "back\\slash",
        null,
        null,
        null,
      ]);
    });

    it("should answer nothing for nothing", async () => {
      expect(await directory().users([], caller)).toEqual([]);
      expect(await directory().groups([], caller)).toEqual([]);
      expect(await directory().byEmail([], caller)).toEqual([]);
    });
  });

  describe("when I ask for groups", () => {
    it("should answer one entry per id, in that order, with the number of members", async () => {
      const asked = ["empty", "nobody", "engineering", "__proto__", "toString", "empty", "nul\0"];
      const found = await directory().groups(asked, caller);
      expect(found.map((group) => group && [group.name, group.memberCount])).toEqual([
        ["Nobody yet", 0],
        null,
        ["Engineering", 3],
        ["Prototypes", 1],
        null,
        ["Nobody yet", 0],
        null,
      ]);
      expect(found[2]).toHaveProperty("organizationId", "acme");
      expect(found[0]).not.toHaveProperty("organizationId");
    });
  });

  describe("when I ask by e-mail address", () => {
    it("should not mind the case, keep the order and answer null for a stranger", async () => {
      const addresses = [
        "Z.Martin@ACME.io",
        "nobody@acme.io",
        "siobhan.brien@harbor.example",
        "z.martin@acme.io",
        "nul\0@acme.io",
        "",
      ];
      const found = await directory().byEmail(addresses, caller);
      expect(ids(found)).toEqual(["zoe", null, "obrien", "zoe", null, null]);
    });

    it("should compare the whole address, literally", async () => {
      const found = await directory().byEmail(["martin@acme.io", "_.martin@acme.io", "%"], caller);
      expect(found).toEqual([null, null, null]);
    });
  });
}
