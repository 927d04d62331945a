import { people } from "@guestlist/testing/people";
import { describe, expect, it } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { createMemoryDirectory } from "../memory.ts";

const path = (query: string, roomId = "launch-plan") => `/rooms/${roomId}/candidates${query}`;

describe("given an invite field", () => {
  it("should find people and groups, and say what they have", async () => {
    const { client } = shareFixture();
    const found = await client("zoe").candidates("launch-plan", "design");
    expect(found).toEqual({
      people: [],
      groups: [{ group: { id: "design", name: "Design", memberCount: 1 }, has: "viewer" }],
      email: null,
    });
    const { people: kims } = await client("zoe").candidates("launch-plan", "kim");
    expect(kims).toMatchObject([{ user: { id: "kim", email: "kim@acme.io" }, has: "editor" }]);
    const { people: noors } = await client("zoe").candidates("launch-plan", "noor");
    expect(noors).toMatchObject([{ user: { id: "noor" }, has: null }]);
  });

  it("should stay within the room's organisation", async () => {
    const { client } = shareFixture();
    expect((await client("zoe").candidates("launch-plan", "sam")).people).toEqual([]);
    expect((await client("zoe").candidates("launch-plan", "partners")).groups).toEqual([]);
  });

  it("should never offer the organisation's own group", async () => {
    const { client } = shareFixture();
    expect((await client("zoe").candidates("launch-plan", "everyone")).groups).toEqual([]);
  });

  it("should recognise an address, and find whose it is", async () => {
    const { client } = shareFixture();
    expect(await client("zoe").candidates("launch-plan", "lea@acme.io")).toMatchObject({
      people: [{ user: { id: "lea" } }],
      email: "lea@acme.io",
    });
    expect(await client("zoe").candidates("launch-plan", "sam@other.io")).toEqual({
      people: [],
      groups: [],
      email: "sam@other.io",
    });
  });

  it.each(["", "?q=", "?q=k", "?q=%20k%20"])("should search for nothing with %j", async (query) => {
    const { send, counted } = shareFixture();
    expect((await send("zoe", { path: path(query) })).body).toEqual({
      people: [],
      groups: [],
      email: null,
    });
    expect(counted()["directory.search"]).toBeUndefined();
  });

  it.each(["%25%25", "__", "%5C%5C", "'%3B--"])("should take %s literally", async (text) => {
    const { send } = shareFixture();
    expect((await send("zoe", { path: path(`?q=${text}`) })).body).toMatchObject({ people: [] });
  });

  it("should answer at most ten, and fewer when asked for fewer", async () => {
    const users = Array.from({ length: 30 }, (_, index) => ({
      ...people[0],
      id: `olivier-${index}`,
      name: `Olivier ${index}`,
      avatar: null,
      colors: [],
      groupIds: [],
    }));
    const { send } = shareFixture({
      directory: (directory) => ({
        ...directory,
        search: (query, caller) =>
          createMemoryDirectory({ users }).search({ ...query, limit: 30 }, caller),
      }),
    });
    const count = async (query: string) => {
      const { body } = await send("zoe", { path: path(query) });
      return Object.values(body as { people: unknown[] })[0]?.length;
    };
    expect(await count("?q=olivier")).toBe(10);
    expect(await count("?q=olivier&limit=3")).toBe(3);
  });

  it.each(["0", "11", "-1", "1e1", "x", "", "2.5"])("should refuse limit=%s", async (limit) => {
    const { send, counted } = shareFixture();
    expect(await send("zoe", { path: path(`?q=olivier&limit=${limit}`) })).toMatchObject({
      status: 400,
      body: { code: "invalid_body" },
    });
    expect(counted()).toEqual({});
  });

  it.each([
    ["lea", 403, "not_allowed"],
    ["marc", 403, "not_allowed"],
    ["noor", 404, "room_not_found"],
  ])("should not search for %s", async (userId, status, code) => {
    const { send, counted } = shareFixture();
    expect(await send(userId, { path: path("?q=olivier") })).toMatchObject({
      status,
      body: { code },
    });
    expect(counted()["directory.search"]).toBeUndefined();
  });

  it("should say that the directory cannot be reached", async () => {
    const { send } = shareFixture({
      directory: (directory) => ({ ...directory, search: () => Promise.reject(new Error("pw")) }),
    });
    expect(await send("zoe", { path: path("?q=olivier") })).toMatchObject({
      status: 503,
      body: { code: "upstream_unavailable" },
    });
  });
});
