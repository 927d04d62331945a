import type { Misbehaviour } from "@guestlist/testing/fake-liveblocks/fault";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it, vi } from "vitest";
import { createMemoryStore } from "../../src/memory.ts";
import type { FaultyFixture } from "./faulty-fixture.ts";
import { upstreamPage } from "./leak.ts";
import { openedFixtures } from "./opened-fixtures.ts";

const open = openedFixtures();

const change = { people: { lea: "viewer" } };
const notFound: Misbehaviour = { kind: "status", status: 404, body: upstreamPage };
const reset: Misbehaviour = { kind: "reset" };

/** Gives the room entries past the API. */
function give({ fake }: FaultyFixture, entries: Readonly<Record<string, readonly string[]>>): void {
  const room = fake.rooms.get("launch-plan");
  if (!room) throw new Error("There is no such room.");
  const usersAccesses = { ...room.usersAccesses, ...entries };
  fake.rooms.set(room.id, { ...room, usersAccesses });
}

describe.concurrent("given a platform that cannot be connected to", () => {
  it("should say so, and to a change too: nothing was sent", async () => {
    const share = await open();
    await share.fake.stop();
    const answers = await Promise.all([
      share.read("olivier"),
      share.change("olivier", change),
      share.send("olivier", { method: "POST", path: "/auth" }),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, body: { code: "upstream_unavailable" } });
    }
  });
});

describe.concurrent("given a room that is deleted between reading and writing", () => {
  it.each([
    ["without a store", {}, 404, { code: "room_not_found" }],
    [
      "with a store",
      { store: createMemoryStore() },
      403,
      { code: "no_access", requestableRoles: ["viewer", "commenter", "editor"] },
    ],
  ])("should answer as for a room that was never there, %s", async (_, options, status, body) => {
    const share = await open(options);
    share.fake.faults.add({ does: notFound, on: "write" });
    expect(await share.change("olivier", change)).toMatchObject({ status, body });
    share.fake.rooms.delete("launch-plan");
    expect(await share.change("olivier", change)).toMatchObject({ status, body });
  });
});

describe.concurrent("given a broadcast that fails", () => {
  it.each<[string, Misbehaviour]>([
    ["is not implemented", { kind: "status", status: 501, body: upstreamPage }],
    ["is refused", { kind: "status", status: 403, body: upstreamPage }],
    ["is never answered", { kind: "never" }],
    ["breaks", reset],
  ])("should let the change stand, at once, when it %s", async (_, does) => {
    const share = await open();
    share.fake.faults.add({ does, on: "announce" });
    const began = performance.now();
    expect((await share.change("olivier", change)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(share.kept()?.usersAccesses.lea).toEqual(scopes.viewer);
    await vi.waitFor(() => expect(share.asked("announce")).toBe(1));
  });
});

describe.concurrent("given scopes that nobody knows", () => {
  it.each([
    ["beside those of an editor", ["room:write", "room:admin"]],
    ["beside those of a viewer", ["room:read", "everything:write"]],
    ["in another case", ["room:read", "ROOM:WRITE"]],
  ])("should call them custom, and no right to share, %s", async (_, entry) => {
    const share = await open();
    give(share, { zoe: entry });
    expect(await share.read("zoe")).toMatchObject({
      status: 200,
      body: { me: { role: "custom", can: { share: false, grant: [], setGeneral: false } } },
    });
    expect(await share.change("zoe", { people: { noor: "viewer" } })).toMatchObject({
      status: 403,
      body: { code: "not_allowed" },
    });
    expect(share.asked("write")).toBe(0);
  });

  it("should let nobody in through them alone", async () => {
    const share = await open();
    give(share, { noor: ["room:admin"] });
    expect((await share.read("noor")).status).toBe(404);
  });
});

describe.concurrent("given a full room", () => {
  const crowd = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`p${index}`, scopes.viewer]));

  it("should say how many it takes, and ask nothing of the platform", async () => {
    const share = await open();
    give(share, crowd(96));
    expect(await share.change("olivier", { people: { noor: "viewer" } })).toMatchObject({
      status: 422,
      body: { code: "too_many_collaborators", limit: 100 },
    });
    expect(share.asked("write")).toBe(0);
    // Who is there already can be changed, and someone can take the place of another.
    expect((await share.change("olivier", change)).status).toBe(200);
    const swap = { people: { noor: "viewer", p0: null } };
    expect((await share.change("olivier", swap)).status).toBe(200);
  });

  it("should pass a refusal on in its own words when the platform takes fewer", async () => {
    const share = await open({}, 4);
    expect(await share.change("olivier", { people: { noor: "viewer" } })).toMatchObject({
      status: 422,
      body: { code: "upstream_refused", title: "The change was refused." },
    });
    expect(Object.keys(share.kept()?.usersAccesses ?? {})).toHaveLength(4);
  });
});

describe.concurrent("given a guest in front of a platform that fails", () => {
  it.each<[string, Misbehaviour, number]>([
    ["misconfigured", { kind: "status", status: 401, body: upstreamPage }, 502],
    ["down", reset, 503],
    ["confused", { kind: "half" }, 502],
  ])(
    "should hear that sharing fails, never that they must sign in: %s",
    async (_, does, status) => {
      const share = await open({ guests: true });
      share.fake.faults.add({ does, on: "read" });
      expect((await share.read(null, "open-house")).status).toBe(status);
      const json = { room: "open-house" };
      expect((await share.send(null, { method: "POST", path: "/auth", json })).status).toBe(status);
      expect(share.asked("identify")).toBe(0);
    },
  );
});
