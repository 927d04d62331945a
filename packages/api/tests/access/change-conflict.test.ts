import { describe, expect, it } from "vitest";
import { made, refused } from "../support/changes.ts";
import { shareFixture } from "../support/share-fixture.ts";

describe("given what the caller saw", () => {
  it("should answer 409 with what the room says now, and write nothing", async () => {
    const change = {
      people: { lea: "viewer", marc: "editor" },
      groups: { design: "editor" },
      general: { audience: "anyone", role: "viewer" },
      settings: { editorsCanShare: false },
      expect: {
        people: { lea: "editor", marc: "viewer" },
        groups: { design: null },
        general: { audience: "anyone", role: "editor" },
        settings: { editorsCanShare: false },
      },
    };
    expect(await refused("olivier", change)).toMatchObject({
      code: "conflict",
      current: {
        people: { lea: "commenter", marc: "viewer" },
        groups: { design: "viewer" },
        general: { audience: "restricted" },
        settings: { editorsCanShare: true },
      },
    });
  });

  it("should make the change when it is so", async () => {
    const { patches } = await made("zoe", {
      people: { lea: "viewer" },
      expect: { people: { lea: "commenter" } },
    });
    expect(patches).toHaveLength(1);
  });

  it("should say what has changed before that the last owner would go", async () => {
    const change = { people: { olivier: null }, expect: { people: { olivier: "editor" } } };
    expect(await refused("olivier", change)).toMatchObject({ code: "conflict" });
  });

  it("should let only one of two who saw the same", async () => {
    const { change } = shareFixture();
    const expected = { expect: { people: { lea: "commenter" } } };
    const [first, second] = await Promise.all([
      change("olivier", { people: { lea: "viewer" }, ...expected }),
      change("zoe", { people: { lea: "editor" }, ...expected }),
    ]);
    expect(first.status).toBe(200);
    expect(second).toMatchObject({
      status: 409,
      body: { code: "conflict", current: { people: { lea: "viewer" } } },
    });
  });

  it("should refuse expectations about keys the change does not touch", async () => {
    const change = { people: { lea: "viewer" }, expect: { people: { marc: "viewer" } } };
    expect(await refused("olivier", change)).toMatchObject({ code: "invalid_body" });
  });
});
