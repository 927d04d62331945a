import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";

async function invite(userId: string | null, invitation: unknown, options: FixtureOptions = {}) {
  const fixture = shareFixture(options);
  const { status, body } = await fixture.send(userId, {
    method: "POST",
    path: "/rooms/launch-plan/invitations",
    json: invitation,
  });
  const patches = fixture.calls
    .filter(({ name }) => name === "rooms.update")
    .map(({ args }) => args[1]);
  return { ...fixture, status, body, patches };
}

const statuses = (body: unknown) =>
  (body as { results: { status: string; code?: string }[] }).results.map(
    ({ status, code }) => code ?? status,
  );

describe("given people and groups to invite", () => {
  it("should grant to all of them in one call, with a result for each", async () => {
    const invitees = [
      { userId: "noor" },
      { email: "ANA@acme.io" },
      { groupId: "design" },
      { userId: "lea" },
      { userId: "zoe" },
      { groupId: "engineering" },
      { userId: "olivier" },
      { userId: "nobody" },
      { userId: "sam" },
      { groupId: "nothing" },
      { groupId: "partners" },
      { groupId: "everyone" },
      { email: "sam@other.io" },
      { email: "nobody@acme.io" },
    ];
    const { body, patches, counted } = await invite("olivier", { invitees, role: "editor" });
    expect((body as { results: { invitee: unknown }[] }).results.map((r) => r.invitee)).toEqual(
      invitees,
    );
    expect(statuses(body)).toEqual([
      ...["granted", "granted", "granted", "granted"],
      ...["already", "already", "already"],
      ...["unknown_person", "unknown_person"],
      ...["unknown_group", "unknown_group", "unknown_group"],
      ...["unknown_person", "unknown_person"],
    ]);
    expect(patches).toEqual([
      {
        usersAccesses: { noor: scopes.editor, ana: scopes.editor, lea: scopes.editor },
        groupsAccesses: { design: scopes.editor },
      },
    ]);
    expect(counted()).toEqual({
      "rooms.get": 1,
      "rooms.update": 1,
      "directory.users": 1,
      "directory.groups": 1,
      "directory.byEmail": 1,
    });
  });

  it("should answer the room and a way back", async () => {
    const { body, change, rooms } = await invite("zoe", {
      invitees: [{ userId: "noor" }, { userId: "lea" }],
      role: "editor",
    });
    expect(body).toMatchObject({ access: { counts: { people: 5 } } });
    const undo = Object.getOwnPropertyDescriptor(body, "undo")?.value;
    expect((await change("zoe", undo)).status).toBe(200);
    expect(rooms.all.get("launch-plan")?.usersAccesses).toEqual({
      olivier: scopes.owner,
      zoe: scopes.editor,
      lea: scopes.commenter,
      marc: scopes.viewer,
    });
  });

  it("should never lower anyone", async () => {
    const invitees = [{ userId: "zoe" }, { groupId: "engineering" }, { userId: "kim" }];
    const { body, patches } = await invite("olivier", { invitees, role: "viewer" });
    expect(statuses(body)).toEqual(["already", "already", "already"]);
    expect(body).toMatchObject({ undo: null });
    expect(patches).toEqual([]);
  });

  it("should leave custom access alone", async () => {
    const { body, patches } = await invite(
      "olivier",
      { invitees: [{ userId: "zoe" }], role: "editor" },
      {
        extra: [
          {
            id: "launch-plan",
            usersAccesses: { olivier: scopes.owner, zoe: ["room:write", "comments:none"] },
            metadata: { owner: "olivier" },
          },
        ],
      },
    );
    expect(statuses(body)).toEqual(["already"]);
    expect(patches).toEqual([]);
  });

  it("should give an entry to who only comes in through the link", async () => {
    const { client, rooms } = shareFixture();
    const { results } = await client("olivier").invite("open-house", {
      invitees: [{ userId: "noor" }],
      role: "editor",
    });
    expect(results[0]?.status).toBe("granted");
    expect(rooms.all.get("open-house")?.usersAccesses.noor).toEqual(scopes.editor);
  });

  it("should take a group of no organisation, and any group in a room of none", async () => {
    const club = { id: "club", name: "Club", memberCount: 2 };
    const clubs: FixtureOptions = { directory: (all) => ({ ...all, groups: async () => [club] }) };
    const invitees = [{ groupId: "club" }];
    expect(statuses((await invite("olivier", { invitees, role: "viewer" }, clubs)).body)).toEqual([
      "granted",
    ]);
    const nowhere = await invite(
      "olivier",
      { invitees: [{ groupId: "design" }], role: "editor" },
      { organization: () => null },
    );
    expect(statuses(nowhere.body)).toEqual(["granted"]);
  });

  it("should give none to whom the link lets in with more", async () => {
    const { results } = await shareFixture()
      .client("olivier")
      .invite("open-house", { invitees: [{ userId: "noor" }], role: "viewer" });
    expect(results[0]?.status).toBe("already");
  });

  it("should raise an external person who is listed, by id", async () => {
    const { body } = await invite(
      "olivier",
      { invitees: [{ userId: "sam" }, { userId: "ghost" }], role: "editor" },
      {
        extra: [
          {
            id: "launch-plan",
            usersAccesses: {
              olivier: scopes.owner,
              sam: scopes.viewer,
              ghost: scopes.viewer,
            },
            metadata: { owner: "olivier" },
          },
        ],
      },
    );
    expect(statuses(body)).toEqual(["granted", "unknown_person"]);
  });

  it("should name owners, and no group as one", async () => {
    const invitees = [{ userId: "noor" }, { groupId: "design" }];
    const { body, patches } = await invite("olivier", { invitees, role: "owner" });
    expect(statuses(body)).toEqual(["granted", "unknown_role"]);
    expect(patches).toEqual([
      { usersAccesses: { noor: scopes.owner }, metadata: { owner: ["olivier", "noor"] } },
    ]);
  });

  it.each([
    ["grant_exceeds_own", "zoe", { invitees: [{ userId: "noor" }], role: "owner" }],
    ["not_allowed", "lea", { invitees: [{ userId: "noor" }], role: "viewer" }],
    ["not_allowed", "ana", { invitees: [{ userId: "ana" }], role: "viewer" }],
    ["room_not_found", "noor", { invitees: [{ userId: "noor" }], role: "viewer" }],
    ["unauthenticated", null, { invitees: [{ userId: "noor" }], role: "viewer" }],
    ["unknown_role", "olivier", { invitees: [{ userId: "noor" }], role: "Editor" }],
    ["unknown_role", "olivier", { invitees: [{ userId: "noor" }], role: "constructor" }],
    ["invalid_body", "olivier", { invitees: [], role: "viewer" }],
    ["invalid_body", "olivier", { invitees: [{}], role: "viewer" }],
    ["invalid_body", "olivier", { invitees: [{ userId: "a", groupId: "b" }], role: "viewer" }],
    ["invalid_body", "olivier", { invitees: [{ userId: "a", role: "owner" }], role: "viewer" }],
    ["invalid_body", "olivier", { invitees: ["noor"], role: "viewer" }],
    ["invalid_body", "olivier", { invitees: [{ userId: "noor" }] }],
    ["invalid_body", "olivier", { invitees: [{ userId: "noor" }], role: "viewer", roomId: "b" }],
    ["invalid_id", "olivier", { invitees: [{ userId: ".." }], role: "viewer" }],
    ["invalid_id", "olivier", { invitees: [{ groupId: "a\u0000" }], role: "viewer" }],
    ["invalid_email", "olivier", { invitees: [{ email: "nobody" }], role: "viewer" }],
    ["invalid_email", "olivier", { invitees: [{ email: "a@b.c\nBcc: d@e.f" }], role: "viewer" }],
    [
      "too_many_items",
      "olivier",
      {
        invitees: Array.from({ length: 51 }, (_, index) => ({ userId: `p${index}` })),
        role: "viewer",
      },
    ],
    [
      "invalid_body",
      "olivier",
      { invitees: [{ userId: "noor" }], role: "viewer", message: "x".repeat(1001) },
    ],
  ])("should answer %s, and write nothing", async (code, userId, invitation) => {
    const { body, patches } = await invite(userId, invitation);
    expect(body).toMatchObject({ code });
    expect(patches).toEqual([]);
  });

  it("should say that the directory cannot be reached, not that there is nobody", async () => {
    for (const method of ["users", "groups", "byEmail"] as const) {
      const { status, body, patches } = await invite(
        "olivier",
        {
          invitees: [{ userId: "noor" }, { groupId: "design" }, { email: "a@b.io" }],
          role: "editor",
        },
        {
          directory: (directory) => ({
            ...directory,
            [method]: () => Promise.reject(new Error("down")),
          }),
        },
      );
      expect({ method, status, body }).toMatchObject({
        method,
        status: 503,
        body: { code: "upstream_unavailable" },
      });
      expect(patches).toEqual([]);
    }
  });
});
