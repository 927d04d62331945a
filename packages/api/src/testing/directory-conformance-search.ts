import { describe, expect, it } from "vitest";
import type { Directory, DirectoryQuery } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";

const caller: Caller = { userId: "olivier" };

export function itSearches(directory: () => Directory): void {
  const search = async (text: string, options: Partial<DirectoryQuery> = {}) => {
    const { users, groups } = await directory().search({ text, limit: 10, ...options }, caller);
    return { users: users.map(({ id }) => id), groups: groups.map(({ id }) => id) };
  };
  const people = async (text: string) => (await search(text)).users;

  describe("when I search", () => {
    it.each([
      ["the name", "olivier", "olivier"],
      ["two letters of a name", "ol", "olivier"],
      ["another word of the name", "laur", "olivier"],
      ["two words, in any order", "diaz mar", "marta"],
      ["a word and the initial of another", "martin z", "zoe"],
      ["a word of the name and one of the address", "martin harbor", "martin"],
      ["the whole address", "m.diaz@acme.io", "marta"],
      ["a word of the address", "picks", "jean-luc"],
      ["another case", "OLIVIER lAUrent", "olivier"],
      ["no accents", "zoe", "zoe"],
      ["accents that are not in the name", "Ólívïer", "olivier"],
      ["a letter that has no plain form", "odegard", "jean-luc"],
      ["the part after a hyphen", "luc", "jean-luc"],
      ["a hyphen", "jean-l", "jean-luc"],
      ["the part after an apostrophe", "brien", "obrien"],
      ["an apostrophe", "o'b", "obrien"],
      ["letters of another script", "ПЕТ", "ivan"],
      ["spaces around", "  olivier   laurent ", "olivier"],
      ["a handle", "@olivier", "olivier"],
    ])("should find a person by %s", async (_, text, id) => {
      expect((await people(text))[0]).toBe(id);
    });

    it("should find everyone of a domain", async () => {
      expect((await people("acme")).toSorted()).toEqual(["marta", "merten", "olivier", "zoe"]);
      expect(await people("@harbor.ex")).toEqual(await people("harbor.ex"));
    });

    it.each([
      ["a wrong letter", "olivxer", "olivier"],
      ["a wrong first letter", "plivier", "olivier"],
      ["a missing letter", "laurnt", "olivier"],
      ["letters missing at the end of a short word", "olivr", "olivier"],
      ["a letter too many", "olivvier", "olivier"],
      ["two letters swapped", "oliiver", "olivier"],
      ["a slip in one of two words", "olivier laurant", "olivier"],
      ["a slip in both words", "oliver laurant", "olivier"],
      ["no apostrophe", "obrien", "obrien"],
      ["no hyphen", "jeanluc", "jean-luc"],
      ["a slip in another script", "петтов", "ivan"],
      ["a slip in the address", "captian", "jean-luc"],
    ])("should find a person in spite of %s", async (_, text, id) => {
      expect(await people(text)).toContain(id);
    });

    it("should find Martin, after Merten, when I type marten", async () => {
      const found = await people("marten");
      expect(found).toEqual(expect.arrayContaining(["martin", "merten", "zoe"]));
    });

    it("should not guess below four letters", async () => {
      expect(await people("olx")).toEqual([]);
      expect(await people("zeo")).toEqual([]);
    });

    it("should put names that begin so first, then other words, then slips", async () => {
      expect(await people("mart")).toEqual(["marta", "martin", "zoe", "merten"]);
    });

    it("should find groups as well", async () => {
      expect(await search("eng")).toEqual({ users: [], groups: ["engineering"] });
      expect(await search("crowd", { limit: 1 })).toMatchObject({ groups: ["crowd"] });
      expect((await search("enginering")).groups).toEqual(["engineering"]);
      expect((await search("mart")).groups).toEqual(["martian"]);
    });

    it("should answer people with their groups, and groups with their size", async () => {
      const { users } = await directory().search({ text: "olivier", limit: 1 }, caller);
      expect(users).toEqual(await directory().users(["olivier"], caller));
      const { groups } = await directory().search({ text: "engineering", limit: 1 }, caller);
      expect(groups).toEqual(await directory().groups(["engineering"], caller));
    });

    it.each([
      "%%",
      "__",
      "_livier",
      "%livier",
      "o%r",
      "\\%",
      "'--",
      "';--",
      '""',
      "\\\\",
      "mar*",
      "(?",
    ])("should take %s literally", async (text) => {
      expect(await search(text)).toEqual({ users: [], groups: [] });
    });

    it("should find the characters that databases treat specially where they are", async () => {
      expect(await people("100%")).toEqual(["percent"]);
      expect(await people("all_")).toEqual(["percent"]);
      expect(await people("back\\sl")).toEqual(["back\\slash"]);
      expect(await people('"back')).toEqual(["back\\slash"]);
    });

    it("should find nobody by what is too short, unknown or in the middle of a word", async () => {
      for (const text of [
        "",
        " ",
        "o",
        " o ",
        "\0",
        "@",
        "qqq",
        "qqqqqq",
        "ivier",
        "x".repeat(5_000),
      ]) {
        expect(await search(text), JSON.stringify(text)).toEqual({ users: [], groups: [] });
      }
    });

    it("should need every word to match", async () => {
      expect(await people("olivier martin")).toEqual([]);
      expect(await people("zoe zoe zoe")).toEqual(["zoe"]);
    });

    it("should answer at most so many of each kind, nobody twice", async () => {
      const found = await people("crowd");
      expect(found).toHaveLength(10);
      expect(new Set(found).size).toBe(10);
      expect((await search("mart", { limit: 2 })).users).toEqual(["marta", "martin"]);
      expect(await search("mart", { limit: 0 })).toEqual({ users: [], groups: [] });
    });

    it("should stay in the organisation that is named", async () => {
      expect(await search("mart", { organizationId: "harbor" })).toEqual({
        users: ["martin"],
        groups: ["martian"],
      });
      expect((await search("mart", { organizationId: "acme" })).users).toEqual([
        "marta",
        "zoe",
        "merten",
      ]);
      expect(await search("mart", { organizationId: "nowhere" })).toEqual({
        users: [],
        groups: [],
      });
      expect(await search("bobby", { organizationId: "acme" })).toEqual({ users: [], groups: [] });
    });
  });
}
