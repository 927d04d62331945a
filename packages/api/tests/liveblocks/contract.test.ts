import type { Room } from "@guestlist/access";
import { type LocalLiveblocks, startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLiveblocksRooms } from "../../src/liveblocks.ts";
import { type Fixture, shareFixture } from "../support/share-fixture.ts";

/**
 * What the API writes, read back straight from Liveblocks' own server: exact scopes, and nothing
 * else touched.
 */

let server: LocalLiveblocks;
let fixture: Fixture;
let roomId = "";
let created = 0;

beforeAll(async () => {
  server = await startLocalLiveblocks();
  // The local server cannot tell rooms anything, and says so each time.
  const rooms = { ...createLiveblocksRooms(server.liveblocks), announce: async () => {} };
  fixture = shareFixture({ rooms: () => rooms });
}, 30_000);
afterAll(() => server.stop());

const initial = (): Room => ({
  id: roomId,
  defaultAccesses: [],
  usersAccesses: {
    olivier: scopes.owner,
    zoe: scopes.editor,
    lea: scopes.commenter,
    marc: ["*:read"],
  },
  groupsAccesses: { engineering: scopes.editor, design: scopes.viewer, everyone: scopes.viewer },
  metadata: { owner: "olivier", name: "Launch plan", plan: "gold", tags: ["one", "two"] },
});

beforeEach(async () => {
  created += 1;
  roomId = `contract-${created}`;
  await putRoom(server.liveblocks, initial());
});

async function stored(): Promise<Room> {
  const room = await server.liveblocks.getRoom(roomId);
  const { id, defaultAccesses, groupsAccesses, usersAccesses, metadata } = room;
  return { id, defaultAccesses, groupsAccesses, usersAccesses, metadata };
}

/** Makes a change as the owner and answers the way back. */
async function make(change: unknown): Promise<unknown> {
  const { status, body } = await fixture.change("olivier", change, roomId);
  expect({ status, body }).toMatchObject({ status: 200 });
  return Object.getOwnPropertyDescriptor(body, "undo")?.value;
}

type Parts = Partial<Omit<Room, "id">>;
const users = (usersAccesses: Room["usersAccesses"]) => ({
  usersAccesses: { ...initial().usersAccesses, ...usersAccesses },
});
const groups = (groupsAccesses: Room["groupsAccesses"]) => ({
  groupsAccesses: { ...initial().groupsAccesses, ...groupsAccesses },
});
const metadata = (changed: Room["metadata"]) => ({
  metadata: { ...initial().metadata, ...changed },
});
const without = <T>(entries: Readonly<Record<string, T>>, ...ids: string[]) =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));

const changes: [string, unknown, Parts][] = [
  ["granting viewer", { people: { noor: "viewer" } }, users({ noor: scopes.viewer })],
  ["granting commenter", { people: { noor: "commenter" } }, users({ noor: scopes.commenter })],
  ["granting editor", { people: { noor: "editor" } }, users({ noor: scopes.editor })],
  [
    "granting owner",
    { people: { noor: "owner" } },
    { ...users({ noor: scopes.owner }), ...metadata({ owner: ["olivier", "noor"] }) },
  ],
  ["raising", { people: { lea: "editor" } }, users({ lea: scopes.editor })],
  ["lowering", { people: { zoe: "viewer" } }, users({ zoe: scopes.viewer })],
  [
    "removing",
    { people: { lea: null } },
    { usersAccesses: without(initial().usersAccesses, "lea") },
  ],
  [
    "an editor becoming owner",
    { people: { zoe: "owner" } },
    metadata({ owner: ["olivier", "zoe"] }),
  ],
  [
    "granting a group",
    { groups: { engineering: "viewer" } },
    groups({ engineering: scopes.viewer }),
  ],
  [
    "removing a group",
    { groups: { design: null } },
    { groupsAccesses: without(initial().groupsAccesses, "design") },
  ],
  [
    "restricting",
    { general: { audience: "restricted" } },
    { groupsAccesses: without(initial().groupsAccesses, "everyone") },
  ],
  [
    "opening to the organisation",
    { general: { audience: "organization", role: "editor" } },
    groups({ everyone: scopes.editor }),
  ],
  [
    "opening to anyone",
    { general: { audience: "anyone", role: "commenter" } },
    {
      defaultAccesses: scopes.commenter,
      groupsAccesses: without(initial().groupsAccesses, "everyone"),
    },
  ],
  [
    "opening to anyone, and the organisation as a group",
    { general: { audience: "anyone", role: "viewer" }, groups: { everyone: "editor" } },
    { defaultAccesses: scopes.viewer, ...groups({ everyone: scopes.editor }) },
  ],
  [
    "turning the setting off",
    { settings: { editorsCanShare: false } },
    metadata({ guestlistEditorsCanShare: "no" }),
  ],
  [
    "all at once",
    {
      people: { zoe: "owner", lea: null, noor: "viewer" },
      groups: { design: "editor" },
      general: { audience: "restricted" },
      settings: { editorsCanShare: false },
    },
    {
      usersAccesses: { ...without(initial().usersAccesses, "lea"), noor: scopes.viewer },
      groupsAccesses: { engineering: scopes.editor, design: scopes.editor },
      ...metadata({ owner: ["olivier", "zoe"], guestlistEditorsCanShare: "no" }),
    },
  ],
];

describe("given a room on Liveblocks' local server", () => {
  it.each(changes)(
    "should write exactly that when %s, and take it back",
    async (_, change, parts) => {
      const undo = await make(change);
      expect(await stored()).toEqual({ ...initial(), ...parts });

      await make(undo);
      const after = await stored();
      const { guestlistEditorsCanShare: setting = "yes", ...others } = after.metadata;
      expect({ ...after, metadata: others }).toEqual(initial());
      expect(setting).toBe("yes");
    },
  );

  it("should leave an entry in another spelling alone when the role is the same", async () => {
    await make({ people: { marc: "viewer", noor: "viewer" } });
    expect((await stored()).usersAccesses.marc).toEqual(["*:read"]);
  });

  it("should hand ownership over, and add and demote owners", async () => {
    expect(await make({ people: { zoe: "owner", olivier: "editor" } })).toBeNull();
    expect(await stored()).toEqual({ ...initial(), ...metadata({ owner: "zoe" }) });
    await fixture.change("zoe", { people: { lea: "owner", olivier: "owner" } }, roomId);
    expect((await stored()).metadata.owner).toEqual(["zoe", "lea", "olivier"]);
    await fixture.change("zoe", { people: { zoe: "viewer" } }, roomId);
    expect(await stored()).toEqual({
      ...initial(),
      ...users({ zoe: scopes.viewer, lea: scopes.owner }),
      ...metadata({ owner: ["lea", "olivier"] }),
    });
    await fixture.change("lea", { people: { olivier: null } }, roomId);
    expect((await stored()).metadata.owner).toBe("lea");
  });

  it("should turn the setting on and off again", async () => {
    await make({ settings: { editorsCanShare: false } });
    await make({ settings: { editorsCanShare: true } });
    expect(await stored()).toEqual({
      ...initial(),
      ...metadata({ guestlistEditorsCanShare: "yes" }),
    });
  });

  it("should not make an owner of a listed one who is only let in again", async () => {
    await server.liveblocks.updateRoom(roomId, { metadata: { owner: ["noor"] } });
    const { status } = await fixture.change("zoe", { people: { noor: "editor" } }, roomId);
    expect(status).toBe(200);
    expect((await stored()).metadata.owner).toEqual([]);
    expect((await fixture.read("noor", roomId)).body).toMatchObject({ me: { role: "editor" } });
  });

  it("should invite in one write", async () => {
    const invitation = {
      invitees: [{ userId: "noor" }, { email: "ana@acme.io" }],
      role: "commenter",
    };
    await fixture.client("zoe").invite(roomId, invitation);
    expect(await stored()).toEqual({
      ...initial(),
      ...users({ noor: scopes.commenter, ana: scopes.commenter }),
    });
  });

  it("should write nothing when a change is refused", async () => {
    const { status } = await fixture.change("lea", { people: { marc: null } }, roomId);
    expect(status).toBe(403);
    expect(await stored()).toEqual(initial());
  });

  it("should answer a room that was deleted like one that never was", async () => {
    await server.liveblocks.deleteRoom(roomId);
    expect(await fixture.read("olivier", roomId)).toMatchObject({
      status: 404,
      body: { code: "room_not_found" },
    });
  });

  it("should give a token that Liveblocks takes", async () => {
    const { body } = await fixture.send("zoe", { method: "POST", path: "/auth", json: {} });
    expect(body).toEqual({ token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]*$/) });
  });
});
