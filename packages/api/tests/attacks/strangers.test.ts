import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roomRoutes, titleOf } from "./support/attack-routes.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

/** Signed in, without any way into the room: a colleague, others, and names that trip code. */
const strangers = [
  "noor",
  "sam",
  "nova",
  "ghost",
  "__proto__",
  "constructor",
  "everyone",
  "design",
];
const salaries = {
  id: "salaries",
  usersAccesses: { zoe: scopes.owner },
  metadata: { owner: "zoe", internal: "do not leak" },
};

let server: AttackServer;
let storeless: AttackServer;

beforeAll(async () => {
  server = await attackServer({ extra: [salaries] });
  storeless = await attackServer({ extra: [salaries], storeless: true });
});
afterAll(() => Promise.all([server.close(), storeless.close()]));

/** Everything of an answer that its reader could tell from another. */
async function tellable(attacked: AttackServer, attack: Attack) {
  const { status, headers, body, called } = await attacked.sendInVain(attack);
  const { requestId, ...rest } = body as Record<string, unknown>;
  expect(requestId).toBeTypeOf("string");
  const varying = ["date", "x-request-id"];
  const told = [...headers].filter(([name]) => !varying.includes(name));
  return { status, told, body: rest, called };
}

describe.each(strangers)("given %s, who has no way in", (as) => {
  it.each(roomRoutes().map((route, index) => [titleOf(route), index] as const))(
    "should tell no room from none at %s",
    async (_, index) => {
      const [there, nowhere] = [roomRoutes("salaries")[index], roomRoutes("nowhere")[index]];
      if (!there || !nowhere) throw new Error("There is no such route.");
      for (const [attacked, status, code] of [
        [server, 403, "no_access"],
        [storeless, 404, "room_not_found"],
      ] as const) {
        await attacked.refuse({ ...there, as }, { status, code });
        expect(await tellable(attacked, { ...there, as })).toEqual(
          await tellable(attacked, { ...nowhere, as }),
        );
      }
    },
  );

  it("should tell no room from none by asking for access", async () => {
    const ask = (roomId: string): Attack => ({
      as,
      method: "POST",
      path: `/rooms/${roomId}/requests`,
      json: { role: "editor" },
    });
    const answers = [
      await server.send(ask("salaries")),
      // Nothing is kept for a room that does not exist.
      await server.sendInVain(ask("nowhere")),
    ];
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
      { status: 202, body: { status: "pending" } },
      { status: 202, body: { status: "pending" } },
    ]);
  });
});

describe("given a right in one room", () => {
  const noAccess = { status: 403, code: "no_access" } as const;
  const elsewhere = roomRoutes("salaries").map((route) => [titleOf(route), route] as const);

  it.each(elsewhere)("should be worth nothing at %s", async (_, route) => {
    await server.refuse(route, noAccess);
  });

  it.each(elsewhere)("should not be moved to %s by what names another room", async (_, route) => {
    const query = route.path.includes("?") ? "&" : "?";
    await server.refuse({ ...route, path: `${route.path}${query}roomId=launch-plan` }, noAccess);
    const headers = {
      "X-Room-Id": "launch-plan",
      "X-Original-URL": "/rooms/launch-plan/access",
      "X-Rewrite-URL": "/rooms/launch-plan/access",
      Referer: `${server.origin}/rooms/launch-plan/access`,
    };
    await server.refuse({ ...route, headers }, noAccess);
  });

  it.each([
    ...["launch-plan%2F..%2Fsalaries", "launch-plan%2F", "%2Flaunch-plan", "launch-plan%5C..", "."],
    ...["Launch-Plan", "launch-plan%20", "%20launch-plan", "launch-plan;salaries", "launch-plan."],
    ...["launch-pl%D0%B0n", "launch%E2%80%91plan", "%EF%BD%8Caunch-plan", "launch-plan%E2%80%8B"],
    ...["launch-plan%3Faccess", "launch-plan%23", "launch%2dplan%2c", "*", "launch-plan,salaries"],
  ])("should not open a room by the likeness %s", async (roomId) => {
    for (const path of [`/rooms/${roomId}/access`, `/rooms/launch-plan/../${roomId}/access`]) {
      const { status } = await server.sendInVain({ as: "olivier", path });
      expect(status === 403 || status === 404).toBe(true);
    }
  });

  it.each([
    "/rooms/launch-plan/../salaries/access",
    "/rooms/launch-plan/access/../../salaries/access",
    "/rooms/salaries/./access",
    "/rooms/open-house/%2e%2e/salaries/access",
    "//evil.example/../rooms/salaries/access",
  ])("should decide on the room that %s comes to", async (path) => {
    const { status, body } = await server.sendInVain({ path });
    expect([403, 404]).toContain(status);
    expect(body).not.toHaveProperty("people");
  });
});
