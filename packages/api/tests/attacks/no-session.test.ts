import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Caller } from "../../src/index.ts";
import { personRoutes, roomRoutes, titleOf } from "./support/attack-routes.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

/** Ways to claim to be somebody without a session. */
const claims: [string, Partial<Attack>][] = [
  ["nothing", {}],
  ["an empty cookie", { headers: { Cookie: "" } }],
  ["an empty session", { headers: { Cookie: "session=" } }],
  ["a cookie of another name", { headers: { Cookie: "user=olivier; sessionid=olivier" } }],
  ["a guest's cookie", { headers: { Cookie: `guestlist_guest=${crypto.randomUUID()}` } }],
  ["a bearer token", { headers: { Authorization: "Bearer olivier" } }],
  ["a password", { headers: { Authorization: `Basic ${btoa("olivier:olivier")}` } }],
  ["X-User-Id", { headers: { "X-User-Id": "olivier", "X-User": "olivier" } }],
  ["a proxy's user", { headers: { "X-Forwarded-User": "olivier", "Remote-User": "olivier" } }],
  ["a session in a header", { headers: { Session: "olivier", "X-Session": "session=olivier" } }],
  ["a proxy on this machine", { headers: { "X-Forwarded-For": "127.0.0.1", Via: "1.1 proxy" } }],
  ["a guest's id", { as: `guest:${crypto.randomUUID()}` }],
  ["two dots", { as: ".." }],
  ["a line break", { as: "olivier\r\nX-User-Id: olivier" }],
  ["a null byte", { as: "olivier\u0000" }],
  ["129 characters", { as: "o".repeat(129) }],
];

const guest = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

/** Rooms that say something that lets no guest in, though it may look so. */
const ajar = [
  { id: "for-a-guest", usersAccesses: { [`guest:${guest}`]: scopes.editor } },
  { id: "for-a-name", usersAccesses: { guest: scopes.editor, null: scopes.editor } },
  { id: "comments-alone", defaultAccesses: ["comments:write"] },
  { id: "presence-alone", defaultAccesses: ["room:presence:write"] },
  { id: "unknown-scope", defaultAccesses: ["room:admin"] },
];

const unauthenticated = { status: 401, code: "unauthenticated", isUncalled: true } as const;
let closed: AttackServer;
let open: AttackServer;

beforeAll(async () => {
  closed = await attackServer();
  open = await attackServer({ guests: true, extra: ajar });
});
afterAll(() => Promise.all([closed.close(), open.close()]));

describe.each(personRoutes.map((route) => [titleOf(route), route] as const))(
  "given nobody at %s",
  (_, route) => {
    it.each(claims)("should be told to sign in with %s, before any call", async (_claim, claim) => {
      const query = route.path.includes("?") ? "&" : "?";
      await closed.refuse({ as: null, ...route, ...claim }, unauthenticated);
      const path = `${route.path}${query}userId=olivier&session=olivier&as=olivier`;
      await closed.refuse({ as: null, ...route, path, ...claim }, unauthenticated);
    });
  },
);

describe("given a guest, where guests may come in", () => {
  const mayBeGuest = (route: Attack) =>
    route.path === "/auth" || (route.method === undefined && route.path.endsWith("/access"));

  it.each(
    personRoutes
      .filter((route) => !mayBeGuest(route) || route.path.includes("/people/"))
      .map((route) => [titleOf(route), route] as const),
  )("should be told to sign in at %s, before any call", async (_, route) => {
    const path = route.path.replace("launch-plan", "open-house");
    await open.refuse({ ...route, as: null }, unauthenticated);
    await open.refuse({ ...route, path, as: null }, unauthenticated);
  });

  it.each(["launch-plan", "acme-wide", "nowhere", "__proto__", ...ajar.map(({ id }) => id)])(
    "should be told to sign in for the room %s",
    async (roomId) => {
      const refusal = { ...unauthenticated, isUncalled: false };
      for (const Cookie of [null, `guestlist_guest=${guest}`]) {
        const nobody = { as: null, headers: { Cookie } };
        await open.refuse({ ...nobody, path: `/rooms/${roomId}/access` }, refusal);
        const json = { room: roomId };
        await open.refuse({ ...nobody, method: "POST", path: "/auth", json }, refusal);
      }
    },
  );

  it.each<[string, Partial<Attack>]>([
    ["no room", { json: {} }],
    ["no body", {}],
  ])("should be told to sign in for a token with %s", async (_, attack) => {
    await open.refuse({ as: null, method: "POST", path: "/auth", ...attack }, unauthenticated);
  });
});

describe("given sessions that an app read wrongly", () => {
  let said: unknown;
  let odd: AttackServer;

  beforeAll(async () => {
    // What JavaScript makes of a session is not always what its types say.
    odd = await attackServer({ guests: true, authenticate: () => said as Caller });
  });
  afterAll(() => odd.close());

  it.each([
    ...[undefined, {}, { userId: undefined }, { userId: null }, { userId: "" }, { userId: 0 }],
    ...[
      { userId: true },
      { userId: ["olivier"] },
      { userId: { id: "olivier" } },
      { id: "olivier" },
    ],
    ...[
      "olivier",
      ["olivier"],
      true,
      1,
      { user: { userId: "olivier" } },
      new Map(),
      () => "olivier",
    ],
  ])("should take %o for nobody", async (session) => {
    said = session;
    for (const route of roomRoutes())
      await odd.refuse(route, { ...unauthenticated, isUncalled: false });
  });
});
