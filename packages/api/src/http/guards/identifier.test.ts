import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { shareFixture } from "../../../tests/support/share-fixture.ts";

const routesOf = (id: string) => [
  { path: `/rooms/${id}/access` },
  { method: "PATCH", path: `/rooms/${id}/access`, json: { people: { lea: "viewer" } } },
  {
    method: "POST",
    path: `/rooms/${id}/access/preview`,
    json: { change: { people: { lea: "viewer" } } },
  },
  { path: `/rooms/launch-plan/people/${id}/access` },
  { path: `/rooms/${id}/candidates?q=olivier` },
  {
    method: "POST",
    path: `/rooms/${id}/invitations`,
    json: { invitees: [{ userId: "noor" }], role: "viewer" },
  },
  { path: `/rooms/launch-plan/groups/${id}/members` },
  { path: `/rooms/${id}/mentions?q=oli` },
];

describe("given ids in paths", () => {
  it.each([
    ["a null byte", "%00"],
    ["a line break", "a%0D%0Ab"],
    ["a control character", "%7F"],
    ["a C1 control character", "%C2%85"],
    ["129 characters", "x".repeat(129)],
    ["half an escape", "%"],
    ["an escape that is none", "%zz"],
    ["bytes that are no UTF-8", "%ff"],
    ["half a character", "%ED%A0%80"],
    ["an overlong slash", "%C0%AF"],
    ["dots, encoded twice over", "%252e%252e%00"],
  ])("should refuse %s before any call", async (_, id) => {
    for (const request of routesOf(id)) {
      const { send, counted } = shareFixture();
      expect(await send("olivier", request)).toMatchObject({
        status: 400,
        body: { code: "invalid_id" },
      });
      expect(counted()).toEqual({});
    }
  });

  it.each([
    ["nothing", ""],
    ["a dot", "."],
    ["two dots", ".."],
    ["an encoded dot", "%2e"],
    ["two encoded dots", "%2E%2e"],
  ])("should reach no room with %s", async (_, id) => {
    // URLs resolve dots before any server sees them: only the room's place can be emptied so.
    for (const request of routesOf(id).filter(({ path }) => path.startsWith(`/rooms/${id}/`))) {
      const { send, counted } = shareFixture();
      const { status } = await send("olivier", request);
      expect(status).toBe(404);
      expect(counted()).toEqual({});
    }
  });

  it.each([
    ...["a/b", "a%b", "100%25", "a b", "réunion ☕", "a?b#c", "a+b", "%2F", "%2e%2e", "..a"],
    ...["__proto__", "constructor", "toString", "x".repeat(128), "a&b=c", "a\\b", "launch-plan%00"],
  ])("should reach exactly the room %j", async (id) => {
    const room = {
      id,
      usersAccesses: { olivier: scopes.owner, lea: scopes.viewer },
      metadata: { owner: "olivier" },
    };
    const { client, rooms, calls } = shareFixture({ extra: [room] });
    expect((await client("olivier").roomAccess(id)).room.id).toBe(id);
    await client("olivier").changeAccess(id, { people: { lea: "editor" } });
    expect(rooms.all.get(id)?.usersAccesses.lea).toEqual(scopes.editor);
    const asked = calls.filter(({ name }) => name.startsWith("rooms."));
    expect(new Set(asked.map(({ args }) => args[0]))).toEqual(new Set([id]));
  });

  it("should use the right in one room for that room alone", async () => {
    const { change } = shareFixture({
      extra: [{ id: "salaries", usersAccesses: { zoe: scopes.owner }, metadata: { owner: "zoe" } }],
    });
    const { status } = await change("olivier", { people: { olivier: "owner" } }, "salaries");
    expect(status).toBe(404);
  });
});
