import type { ChangePreview } from "@guestlist/client";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { withRoom } from "../../tests/support/changes.ts";
import { launchPlan } from "../../tests/support/rooms.ts";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";

async function preview(
  userId: string,
  change: unknown,
  { people, ...options }: FixtureOptions & { people?: unknown } = {},
) {
  const fixture = shareFixture(options);
  const before = structuredClone([...fixture.rooms.all]);
  const answer = await fixture.send(userId, {
    method: "POST",
    path: "/rooms/launch-plan/access/preview",
    json: { change, people },
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
        { userId: "noor", from: null, to: "viewer" },
      ],
      warnings: [],
      people: [],
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
      people: [],
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

/** Who is reported on, and what of them. */
async function reports(
  userId: string,
  people: readonly string[],
  change: unknown,
  options: FixtureOptions = {},
) {
  const { status, body } = await preview(userId, change, { ...options, people });
  expect(status).toBe(200);
  return (body as ChangePreview).people;
}

const closing = { general: { audience: "restricted" } };
const openToRead: FixtureOptions = {
  extra: [{ ...launchPlan, defaultAccesses: scopes.viewer }],
};

describe("given people to report on", () => {
  it("should say what they would have, could do, and whether they lose anything", async () => {
    const change = { people: { zoe: "viewer", lea: "editor", marc: null } };
    expect(await reports("olivier", ["zoe", "lea", "marc", "kim", "noor"], change)).toEqual([
      { userId: "zoe", role: "viewer", abilities: ["read"], loses: true },
      {
        userId: "lea",
        role: "editor",
        abilities: ["read", "comment", "edit", "share"],
        loses: false,
      },
      { userId: "marc", role: null, abilities: [], loses: true },
      {
        userId: "kim",
        role: "editor",
        abilities: ["read", "comment", "edit", "share"],
        loses: false,
      },
      { userId: "noor", role: null, abilities: [], loses: false },
    ]);
  });

  it("should say it of those who come in through a group or the link", async () => {
    const change = { groups: { engineering: "viewer" }, ...closing };
    expect(await reports("olivier", ["kim", "noor"], change, openToRead)).toEqual([
      { userId: "kim", role: "viewer", abilities: ["read"], loses: true },
      { userId: "noor", role: null, abilities: [], loses: true },
    ]);
  });

  it("should say it of guests, who may do nothing whatever the policy is", async () => {
    const policy = () => ({
      share: true,
      grant: ["viewer", "commenter", "editor", "owner"],
      setGeneral: true,
      settings: true,
      leave: true,
      activity: true,
    });
    const asGuest = ["guest:one", "guest:two"];
    expect(await reports("olivier", asGuest, closing, { ...openToRead, policy })).toEqual(
      asGuest.map((userId) => ({ userId, role: null, abilities: [], loses: true })),
    );
    const opening = { general: { audience: "anyone", role: "editor" } };
    expect(await reports("olivier", ["guest:one"], opening, { policy })).toEqual([
      { userId: "guest:one", role: "editor", abilities: ["read", "comment", "edit"], loses: false },
    ]);
  });

  it("should call losing the right to share a loss, though all may still edit", async () => {
    const change = { settings: { editorsCanShare: false } };
    expect(await reports("olivier", ["zoe", "olivier"], change)).toMatchObject([
      { userId: "zoe", role: "editor", abilities: ["read", "comment", "edit"], loses: true },
      { userId: "olivier", role: "owner", loses: false },
    ]);
  });

  it("should call losing what no ability names a loss", async () => {
    const withFeeds = ["room:read", "room:presence:write", "feeds:write"];
    const options = withRoom({ usersAccesses: { olivier: scopes.owner, zoe: withFeeds } });
    expect(await reports("olivier", ["zoe"], { people: { zoe: "viewer" } }, options)).toEqual([
      { userId: "zoe", role: "viewer", abilities: ["read"], loses: true },
    ]);
  });

  it("should leave out nobody's ids, people of elsewhere, and repetitions", async () => {
    const people = ["nobody", "zoe", "sam", "constructor", "zoe"];
    expect(await reports("olivier", people, { people: { zoe: "viewer" } })).toMatchObject([
      { userId: "zoe" },
    ]);
  });

  it("should report on people of elsewhere who have an entry", async () => {
    const usersAccesses = { olivier: scopes.owner, sam: scopes.editor, ghost: scopes.viewer };
    const change = { people: { sam: null, ghost: null } };
    const options = withRoom({ usersAccesses });
    expect(await reports("olivier", ["sam", "ghost"], change, options)).toMatchObject([
      { userId: "sam", role: null, loses: true },
      { userId: "ghost", role: null, loses: true },
    ]);
  });

  it("should tell whoever may not share of nobody but themselves, and guests", async () => {
    const people = ["olivier", "lea", "marc", "noor", "guest:one"];
    const leaving = { people: { lea: null } };
    expect(await reports("lea", people, leaving)).toEqual([
      { userId: "lea", role: null, abilities: [], loses: true },
      { userId: "guest:one", role: null, abilities: [], loses: false },
    ]);
  });

  it("should report on nobody unless asked", async () => {
    expect(await reports("olivier", [], closing)).toEqual([]);
    const { body } = await preview("olivier", closing);
    expect(body).toMatchObject({ people: [] });
  });

  it("should take a hundred and no more, and only ids", async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `guest:${index}`);
    expect(await reports("olivier", ids(100), closing)).toHaveLength(100);
    for (const [people, code] of [
      [ids(101), "too_many_items"],
      [["zoe", ".."], "invalid_id"],
      [["zoe", 1], "invalid_body"],
      ["zoe", "invalid_body"],
      [null, "invalid_body"],
    ] as const) {
      expect(await preview("olivier", closing, { people })).toMatchObject({
        status: 400,
        body: { code },
      });
    }
  });

  it("should ask the directory for everybody at once", async () => {
    const { send, counted } = shareFixture();
    const json = { change: closing, people: ["kim", "noor", "nobody", "guest:one"] };
    await send("olivier", { method: "POST", path: "/rooms/launch-plan/access/preview", json });
    expect(counted()).toMatchObject({ "rooms.get": 1, "directory.users": 1 });
  });
});
