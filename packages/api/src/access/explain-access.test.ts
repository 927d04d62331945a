import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";

const path = (userId: string, roomId = "launch-plan") => `/rooms/${roomId}/people/${userId}/access`;

describe("given someone's access to explain", () => {
  it("should say every route, and what would remain without their own entry", async () => {
    const { client } = shareFixture({
      extra: [
        {
          id: "launch-plan",
          defaultAccesses: scopes.viewer,
          usersAccesses: { olivier: scopes.owner, kim: scopes.viewer },
          groupsAccesses: { engineering: scopes.editor },
          metadata: { owner: "olivier" },
        },
      ],
    });
    expect(await client("olivier").explainAccess("launch-plan", "kim")).toEqual({
      role: "viewer",
      paths: [
        { kind: "person", id: "kim", name: null, role: "viewer", decides: true },
        { kind: "group", id: "engineering", name: "Engineering", role: "editor", decides: false },
        { kind: "anyone", id: null, name: null, role: "viewer", decides: false },
      ],
      withoutPersonal: "editor",
    });
  });

  it("should explain someone of the organisation who has no access", async () => {
    const { client } = shareFixture();
    expect(await client("zoe").explainAccess("launch-plan", "noor")).toEqual({
      role: "none",
      paths: [],
      withoutPersonal: "none",
    });
  });

  it("should answer nobody and a person elsewhere alike", async () => {
    const { send } = shareFixture();
    const answers = [
      await send("zoe", { path: path("nobody") }),
      await send("zoe", { path: path("sam") }),
      await send("zoe", { path: path("toString") }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(Object.keys(answer.body as object)).toEqual(Object.keys(answers[0]?.body as object));
    }
  });

  it("should explain a viewer to themselves alone", async () => {
    const { send } = shareFixture();
    expect((await send("marc", { path: path("marc") })).body).toMatchObject({ role: "viewer" });
    expect(await send("marc", { path: path("lea") })).toMatchObject({
      status: 403,
      body: { code: "not_allowed" },
    });
  });

  it("should explain nothing of a room one may not see", async () => {
    const { send } = shareFixture();
    expect((await send("noor", { path: path("noor") })).status).toBe(404);
    expect((await send("noor", { path: path("noor", "nowhere") })).status).toBe(404);
  });

  it("should not guess while the directory does not answer", async () => {
    const { send } = shareFixture({
      directory: (directory) => ({ ...directory, users: () => Promise.reject(new Error("down")) }),
    });
    expect(await send("olivier", { path: path("lea") })).toMatchObject({
      status: 503,
      body: { code: "upstream_unavailable" },
    });
  });
});
