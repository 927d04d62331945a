import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { made, refused, withRoom, written } from "../../tests/support/changes.ts";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";

describe("given a room I may share", () => {
  it.each([
    ["viewer", scopes.viewer],
    ["commenter", scopes.commenter],
    ["editor", scopes.editor],
  ])("should write exactly the scopes of %s, and only that key", async (role, expected) => {
    const { patches } = await made("olivier", { people: { noor: role } });
    expect(patches).toEqual([{ usersAccesses: { noor: expected } }]);
  });

  it("should write owners in the same call as the entry", async () => {
    const { patches } = await made("olivier", { people: { noor: "owner" } });
    expect(patches).toEqual([
      { usersAccesses: { noor: scopes.editor }, metadata: { owner: ["olivier", "noor"] } },
    ]);
  });

  it("should hand ownership over in one call", async () => {
    const { patches, body } = await made("olivier", {
      people: { zoe: "owner", olivier: "viewer" },
    });
    expect(patches).toEqual([
      { usersAccesses: { olivier: scopes.viewer }, metadata: { owner: "zoe" } },
    ]);
    expect(body).toMatchObject({ access: { me: { role: "viewer" } }, undo: null });
  });

  it("should change people, groups, general access and settings in one call", async () => {
    const fixture = await made("olivier", {
      people: { lea: "editor", marc: null },
      groups: { design: "commenter", engineering: null },
      general: { audience: "organization", role: "viewer" },
      settings: { editorsCanShare: false },
    });
    expect(fixture.patches).toEqual([
      {
        usersAccesses: { lea: scopes.editor, marc: null },
        groupsAccesses: { design: scopes.commenter, engineering: null, everyone: scopes.viewer },
        metadata: { guestlistEditorsCanShare: "no" },
      },
    ]);
    expect(fixture.counted()).toEqual({
      "rooms.get": 1,
      "rooms.update": 1,
      "directory.users": 1,
      "directory.groups": 1,
    });
    expect(fixture.rooms.all.get("launch-plan")?.metadata).toEqual({
      owner: "olivier",
      name: "Launch plan",
      internal: "do not leak",
      guestlistEditorsCanShare: "no",
    });
  });

  it("should need no names of groups where none is changed", async () => {
    const { patches } = await made(
      "zoe",
      { people: { lea: "viewer" } },
      { directory: (all) => ({ ...all, groups: () => Promise.reject(new Error("down")) }) },
    );
    expect(patches).toHaveLength(1);
  });

  it("should need no organisation where it is not given access", async () => {
    const change = { general: { audience: "anyone", role: "viewer" } };
    const { patches } = await made("zoe", change, { organization: () => null });
    expect(patches).toEqual([{ defaultAccesses: scopes.viewer }]);
  });

  it("should answer the room as the next read does", async () => {
    const { body, read } = await made("zoe", { people: { lea: "viewer" } });
    expect(body).toMatchObject({ access: (await read("zoe")).body });
  });

  it("should tell the room, and the app, after the answer", async () => {
    const told: unknown[] = [];
    const { calls } = await made(
      "zoe",
      { people: { lea: "viewer" } },
      {
        onAccessChange: ({ userId, change }) => {
          told.push(userId, change);
          throw new Error("The app's own trouble.");
        },
      },
    );
    await expect.poll(() => told).toEqual(["zoe", { people: { lea: "viewer" } }]);
    expect(calls.at(-1)).toEqual({
      name: "rooms.announce",
      args: ["launch-plan", { type: "guestlist:access-changed" }],
    });
  });

  it("should ask a runtime that ends with the answer to stay until the room is told", async () => {
    const { share, calls } = shareFixture();
    const staying: Promise<unknown>[] = [];
    const context = {
      waitUntil: (work: Promise<unknown>) => staying.push(work),
      passThroughOnException: () => {},
      props: {},
    };
    const answer = await share.request(
      "/rooms/launch-plan/access",
      {
        method: "PATCH",
        headers: { "Content-Type": "application/json", Authorization: "zoe" },
        body: JSON.stringify({ people: { lea: "viewer" } }),
      },
      {},
      context,
    );
    expect(answer.status).toBe(200);
    await Promise.all(staying);
    expect(calls.at(-1)?.name).toBe("rooms.announce");
  });

  it("should stand when the room cannot be told", async () => {
    const { patches } = await made(
      "zoe",
      { people: { lea: "viewer" } },
      { rooms: (rooms) => ({ ...rooms, announce: () => Promise.reject(new Error("no")) }) },
    );
    expect(patches).toHaveLength(1);
  });

  it.each([
    ["a person's role as it is", { people: { lea: "commenter" } }],
    ["the removal of someone without a row", { people: { noor: null } }],
    ["a group's role as it is", { groups: { design: "viewer" } }],
    ["general access as it is", { general: { audience: "restricted" } }],
    ["a setting as it is", { settings: { editorsCanShare: true } }],
  ])("should answer 200 and write nothing for %s", async (_, change) => {
    const fixture = shareFixture();
    const { status, body } = await fixture.change("olivier", change);
    expect({ status, body }).toMatchObject({ status: 200, body: { undo: null } });
    expect(written(fixture)).toEqual([]);
  });

  it("should tell nobody of a change that is none", async () => {
    const { share, calls } = shareFixture();
    const staying: Promise<unknown>[] = [];
    const context = {
      waitUntil: (work: Promise<unknown>) => staying.push(work),
      passThroughOnException: () => {},
      props: {},
    };
    const { status } = await share.request(
      "/rooms/launch-plan/access",
      {
        method: "PATCH",
        headers: { "Content-Type": "application/json", Authorization: "zoe" },
        body: JSON.stringify({ people: { lea: "commenter" } }),
      },
      {},
      context,
    );
    expect(status).toBe(200);
    await Promise.all(staying);
    expect(calls.map(({ name }) => name)).not.toContain("rooms.announce");
  });

  it("should lose none of ten changes made at once by ten people", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const entries = Object.fromEntries(ids.map((id) => [id, scopes.viewer]));
    const { change, rooms } = shareFixture(
      withRoom({ usersAccesses: { olivier: scopes.owner, zoe: scopes.editor, ...entries } }),
    );
    const answers = await Promise.all(
      ids.map((id, index) => change(index % 2 ? "olivier" : "zoe", { people: { [id]: null } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(Object.keys(rooms.all.get("launch-plan")?.usersAccesses ?? {})).toEqual([
      "olivier",
      "zoe",
    ]);
  });
});

describe("given general access and groups", () => {
  it("should move from anyone to the organisation in one call", async () => {
    const change = { general: { audience: "organization", role: "commenter" } };
    const { patches } = await made("olivier", change, { roomId: "open-house" });
    expect(patches).toEqual([
      { defaultAccesses: [], groupsAccesses: { everyone: scopes.commenter } },
    ]);
  });

  it("should move from the organisation to restricted", async () => {
    const change = { general: { audience: "restricted" } };
    const { patches } = await made("olivier", change, { roomId: "acme-wide" });
    expect(patches).toEqual([{ groupsAccesses: { everyone: null } }]);
  });

  it("should apply general access before groups", async () => {
    const change = {
      groups: { everyone: "editor" },
      general: { audience: "anyone", role: "viewer" },
    };
    const { patches, body } = await made("olivier", change);
    expect(patches).toEqual([
      { defaultAccesses: scopes.viewer, groupsAccesses: { everyone: scopes.editor } },
    ]);
    expect(body).toMatchObject({
      access: {
        general: { audience: "anyone", role: "viewer" },
        groups: [{}, {}, { group: { id: "everyone" }, role: "editor" }],
      },
    });
  });
});

describe("given a limit of the platform", () => {
  const limited = (people: number, groups: number): FixtureOptions => ({
    rooms: (rooms) => ({ ...rooms, limits: { people, groups } }),
  });

  it("should answer 422 with the limit when a change adds too many people", async () => {
    expect(await refused("zoe", { people: { noor: "viewer" } }, limited(4, 9))).toMatchObject({
      code: "too_many_collaborators",
      limit: 4,
    });
  });

  it("should count groups apart, the organisation's too", async () => {
    const change = { general: { audience: "organization", role: "viewer" } };
    expect(await refused("olivier", change, limited(9, 2))).toMatchObject({ limit: 2 });
  });

  it("should take as many as there is place for", async () => {
    await made("zoe", { people: { noor: "viewer" } }, limited(5, 2));
    await made("zoe", { people: { noor: "viewer" } }, limited(9, 9));
  });

  it("should take a swap, and a change in a room that is already too full", async () => {
    await made("zoe", { people: { noor: "viewer", marc: null } }, limited(4, 2));
    await made("zoe", { people: { lea: "viewer" } }, limited(2, 1));
  });
});
