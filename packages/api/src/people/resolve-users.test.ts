import { describe, expect, it } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";

describe("given ids to resolve", () => {
  it("should answer people in order, with display fields alone", async () => {
    const { send, counted } = shareFixture();
    const { body } = await send("noor", { path: "/users?id=zoe&id=nobody&id=sam&id=zoe" });
    const zoe = {
      id: "zoe",
      name: "Zoë Martin",
      avatar: "https://acme.io/zoe.png",
      colors: ["#5b5bd6"],
    };
    expect(body).toEqual([zoe, null, expect.objectContaining({ id: "sam" }), zoe]);
    expect(JSON.stringify(body)).not.toMatch(/@|groupIds|organizationId/);
    expect(counted()).toEqual({ "directory.users": 1 });
  });

  it("should answer groups in order", async () => {
    const { client } = shareFixture();
    expect(await client("noor").groups(["design", "nothing", "engineering"])).toEqual([
      { id: "design", name: "Design" },
      null,
      { id: "engineering", name: "Engineering" },
    ]);
  });

  it("should put a reordered answer right", async () => {
    const { client } = shareFixture({
      directory: (directory) => ({
        ...directory,
        users: async (ids, caller) => (await directory.users(ids, caller)).reverse().slice(0, 2),
      }),
    });
    const users = await client("noor").users(["zoe", "kim", "lea"]);
    expect(users.map((user) => user?.id)).toEqual([undefined, "kim", "lea"]);
  });

  it.each(["/users", "/groups"])("should answer nothing for no ids of %s", async (path) => {
    const { send, counted } = shareFixture();
    expect((await send("noor", { path })).body).toEqual([]);
    expect(counted()).toEqual({});
  });

  it.each(["/users", "/groups"])("should refuse strange lists of %s", async (path) => {
    const { send, counted } = shareFixture();
    const many = Array.from({ length: 51 }, (_, index) => `id=p${index}`).join("&");
    expect((await send("noor", { path: `${path}?${many}` })).body).toMatchObject({
      code: "too_many_items",
    });
    expect((await send("noor", { path: `${path}?id=zoe&id=..` })).body).toMatchObject({
      code: "invalid_id",
    });
    expect((await send(null, { path: `${path}?id=zoe` })).body).toMatchObject({
      code: "unauthenticated",
    });
    expect(counted()).toEqual({});
  });

  it.each(["/users?id=zoe", "/groups?id=design"])("should say when %s fails", async (path) => {
    const fails = () => Promise.reject(new Error("password=hunter2"));
    const { send } = shareFixture({
      directory: (directory) => ({ ...directory, users: fails, groups: fails }),
    });
    const { status, body } = await send("noor", { path });
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });
});
