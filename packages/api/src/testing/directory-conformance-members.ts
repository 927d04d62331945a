import { describe, expect, it } from "vitest";
import type { Directory, DirectoryUser } from "../directory/index.ts";
import type { Caller } from "../http/index.ts";
import { directoryUsers } from "./directory-fixture.ts";

const caller: Caller = { userId: "olivier" };
const plain = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export function itPagesMembers(directory: () => Directory): void {
  const pagesOf = async (groupId: string) => {
    const pages: DirectoryUser[][] = [];
    let cursor: string | null = null;
    do {
      const page = await directory().members(groupId, cursor, caller);
      pages.push(page.items);
      cursor = page.nextCursor;
    } while (cursor !== null && pages.length <= directoryUsers.length);
    return pages;
  };

  describe("when I page through the members of a group", () => {
    it("should show everyone once, by name, then by id", async () => {
      const expected = directoryUsers
        .filter((user) => user.groupIds.includes("crowd"))
        .map((user) => ({ id: user.id, name: plain(user.name) }))
        .sort((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1))
        .map(({ id }) => id);
      const pages = await pagesOf("crowd");
      expect(pages.flat().map(({ id }) => id)).toEqual(expected);
      expect(pages.every((page) => page.length > 0)).toBe(true);
    });

    it("should answer members as `users` does", async () => {
      const [page = []] = await pagesOf("engineering");
      expect(page.map(({ id }) => id)).toEqual(["'; drop table users; --", "olivier", "zoe"]);
      expect(page).toEqual(
        await directory().users(
          page.map(({ id }) => id),
          caller,
        ),
      );
    });

    it("should have one empty page for a group without members, and for one nobody has", async () => {
      const none = { items: [], nextCursor: null };
      expect(await directory().members("empty", null, caller)).toEqual(none);
      expect(await directory().members("nobody", null, caller)).toEqual(none);
      expect(await directory().members("nul\0", null, caller)).toEqual(none);
    });

    it("should answer the same page for the same cursor", async () => {
      const { nextCursor } = await directory().members("crowd", null, caller);
      expect(nextCursor).toEqual(expect.any(String));
      const second = await directory().members("crowd", nextCursor, caller);
      expect(await directory().members("crowd", nextCursor, caller)).toEqual(second);
    });

    it("should survive a forged cursor", async () => {
      const first = await directory().members("crowd", null, caller);
      const members = new Set((await pagesOf("crowd")).flat().map(({ id }) => id));
      const forged = [
        "",
        "0",
        "-1",
        "' or 1=1 --",
        "%00",
        "\0",
        "é",
        "x".repeat(10_000),
        btoa("null"),
        btoa("{}"),
        btoa("[1,2]"),
        btoa('["a"]'),
        btoa('["a","b"]'),
        btoa('["\\u0000","\\u0000"]'),
        btoa('["\\ud800","\\ud800"]'),
        btoa("\xff\xfe"),
        `${first.nextCursor}x`,
        first.nextCursor?.slice(0, -3) ?? "",
      ];
      for (const cursor of forged) {
        const page = await directory().members("crowd", cursor, caller);
        expect(page.items.length, cursor).toBeLessThanOrEqual(first.items.length);
        expect(page.items.every(({ id }) => members.has(id))).toBe(true);
      }
    });
  });
}
