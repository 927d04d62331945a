import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";

async function preview(userId: string, change: unknown, options: FixtureOptions = {}) {
  const fixture = shareFixture(options);
  const before = structuredClone([...fixture.rooms.all]);
  const answer = await fixture.send(userId, {
    method: "POST",
    path: "/rooms/launch-plan/access/preview",
    json: change,
  });
  expect(fixture.counted()["rooms.update"]).toBeUndefined();
  expect([...fixture.rooms.all]).toEqual(before);
  return answer;
}

describe("given a change that is only looked at", () => {
  it("should say whom it moves", async () => {
    const { body } = await preview("olivier", {
      people: { lea: "editor", noor: "viewer", zoe: "editor" },
      general: { audience: "anyone", role: "viewer" },
    });
    expect(body).toEqual({
      impact: [
        { userId: "lea", from: "commenter", to: "editor" },
        { userId: "noor", from: "none", to: "viewer" },
      ],
      warnings: [],
    });
  });

  it("should warn that someone removed comes in another way", async () => {
    const { body } = await preview(
      "olivier",
      { people: { kim: null } },
      {
        extra: [
          {
            id: "launch-plan",
            usersAccesses: { olivier: scopes.owner, kim: scopes.viewer },
            groupsAccesses: { engineering: scopes.editor },
            metadata: { owner: "olivier" },
          },
        ],
      },
    );
    expect(body).toEqual({
      impact: [{ userId: "kim", from: "viewer", to: "editor" }],
      warnings: [{ code: "still_has_access", userId: "kim" }],
    });
  });

  it("should warn who would lock themselves out", async () => {
    const { body } = await preview("lea", { people: { lea: null } });
    expect(body).toMatchObject({ warnings: [{ code: "locks_self_out", userId: "lea" }] });
  });

  it("should warn of the last owner instead of refusing", async () => {
    const { status, body } = await preview("olivier", { people: { olivier: "viewer" } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ warnings: [{ code: "last_owner", userId: "olivier" }] });
  });

  it.each([
    ["not_allowed", "marc", { people: { lea: null } }],
    ["target_outranks_you", "zoe", { people: { olivier: null } }],
    ["grant_exceeds_own", "zoe", { people: { noor: "owner" } }],
    ["unknown_person", "olivier", { people: { sam: "viewer" } }],
    ["conflict", "olivier", { people: { lea: null }, expect: { people: { lea: "editor" } } }],
    ["room_not_found", "noor", { people: { noor: "viewer" } }],
  ])("should answer %s as the change itself would to %s", async (code, userId, change) => {
    expect((await preview(userId, change)).body).toMatchObject({ code });
  });
});
