import { describe, expect, it } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";

const path = (groupId: string, query = "", roomId = "launch-plan") =>
  `/rooms/${roomId}/groups/${groupId}/members${query}`;

describe("given a listed group", () => {
  it("should list its members, a page at a time", async () => {
    const { send } = shareFixture();
    const { body } = await send("zoe", { path: path("engineering") });
    expect(body).toMatchObject({
      items: [
        { id: "kim", name: "Kim Tran", email: "kim@acme.io", known: true },
        { id: "olivier", email: "olivier@acme.io" },
      ],
      nextCursor: null,
    });
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const page = await send("olivier", { path: path("everyone", query, "acme-wide") });
      const { items, nextCursor } = page.body as {
        items: { id: string }[];
        nextCursor: string | null;
      };
      names.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    } while (cursor !== null);
    expect(names).toEqual([
      "ana",
      "kim",
      "lea",
      "marc",
      "noor",
      "olivier",
      "__proto__",

      "zoe",
    ]);
  });

  it.each(["partners", "nothing", "everyone", "__proto__"])(
    "should know no members of %s, which is not listed",
    async (groupId) => {
      const { send, counted } = shareFixture();
      expect(await send("zoe", { path: path(groupId) })).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      });
      expect(counted()["directory.members"]).toBeUndefined();
    },
  );

  it.each([
    ["lea", 403],
    ["ana", 403],
    ["noor", 404],
  ])("should answer %s, who may not share, %i", async (userId, status) => {
    const { send, counted } = shareFixture();
    expect((await send(userId, { path: path("design") })).status).toBe(status);
    expect(counted()["directory.members"]).toBeUndefined();
  });

  it.each(["x", "%00", "%7B%7D", "' or 1=1"])("should survive the cursor %s", async (cursor) => {
    const { send } = shareFixture();
    const { status } = await send("zoe", { path: path("design", `?cursor=${cursor}`) });
    expect([200, 400]).toContain(status);
  });
});
