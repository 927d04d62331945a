import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { RoomsError } from "../../src/index.ts";
import type { MemoryRoom } from "../../src/memory.ts";
import { withRoom } from "../support/changes.ts";
import { type FixtureOptions, shareFixture } from "../support/share-fixture.ts";

describe("given another process that writes at the same time", () => {
  /** Just before our write lands, someone else's has made another the only owner. */
  const overwriting = (room: Partial<MemoryRoom>, owner: string): FixtureOptions => ({
    ...withRoom(room),
    rooms: (rooms) => {
      let meddled = false;
      return {
        ...rooms,
        update: async (roomId, patch) => {
          const answer = await rooms.update(roomId, patch);
          if (meddled || !answer) return answer;
          meddled = true;
          return rooms.update(roomId, { metadata: { owner } });
        },
      };
    },
  });

  it.each([
    ["a role", scopes.editor, "viewer"],
    ["scopes that are no role", ["room:write", "comments:none"], "viewer"],
  ])("should put a lost owner back, who had %s", async (_, kimHad, role) => {
    const room = {
      usersAccesses: { olivier: scopes.owner, kim: kimHad },
      metadata: { owner: ["olivier", "kim"], name: "Launch plan" },
    };
    const { change, rooms } = shareFixture(overwriting(room, "gone"));
    const answer = await change("olivier", { people: { kim: role } });
    expect(answer).toMatchObject({ status: 409, body: { code: "last_owner" } });
    const after = rooms.all.get("launch-plan");
    expect(after?.usersAccesses).toEqual(room.usersAccesses);
    expect(after?.metadata).toEqual(room.metadata);
  });

  it("should not ask for an owner where the roleSet has none", async () => {
    const roles = [
      { id: "reader", scopes: scopes.viewer },
      { id: "writer", scopes: scopes.editor, share: true },
    ];
    const { status } = await shareFixture({ ...withRoom({}), roles }).change("zoe", {
      people: { olivier: "reader" },
    });
    expect(status).toBe(200);
  });

  it("should say that it does not know when the owner could not be put back", async () => {
    const room = {
      usersAccesses: { olivier: scopes.owner, kim: scopes.owner },
      metadata: { owner: ["olivier", "kim"] },
    };
    let writes = 0;
    const { change } = shareFixture({
      ...withRoom(room),
      rooms: (rooms) => ({
        ...rooms,
        update: async (roomId, patch) => {
          writes += 1;
          if (writes > 1) throw new RoomsError("unavailable");
          await rooms.update(roomId, patch);
          return rooms.update(roomId, { metadata: { owner: "gone" } });
        },
      }),
    });
    expect(await change("olivier", { people: { kim: "viewer" } })).toMatchObject({
      status: 502,
      body: { code: "unknown_outcome" },
    });
  });

  it("should answer a room that went away between reading and writing as unknown", async () => {
    const { change } = shareFixture({
      rooms: (rooms) => ({ ...rooms, update: async () => null }),
    });
    expect(await change("olivier", { people: { lea: "viewer" } })).toMatchObject({
      status: 404,
      body: { code: "room_not_found" },
    });
  });
});
