import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problems } from "../../src/http/errors.ts";
import type { Code } from "../../src/index.ts";
import { roomRoutes } from "./support/attack-routes.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

const launchPlan = "/rooms/launch-plan";
const change = (json: object): Attack => ({ method: "PATCH", path: `${launchPlan}/access`, json });
const preview = (json: object): Attack => ({
  method: "POST",
  path: `${launchPlan}/access/preview`,
  json: { change: json },
});
const invite = (invitee: object): Attack => ({
  method: "POST",
  path: `${launchPlan}/invitations`,
  json: { invitees: [invitee], role: "viewer" },
});

const resend = (id: string): Attack => ({
  method: "POST",
  path: `${launchPlan}/invitations/${id}/resend`,
});

/** Every place of a path where an id stands; `id` is as the path has it. */
const inPaths = (id: string): Attack[] => [
  ...roomRoutes(id),
  { method: "POST", path: `/rooms/${id}/requests`, json: {} },
  { path: `${launchPlan}/people/${id}/access` },
  { path: `${launchPlan}/groups/${id}/members` },
  resend(id),
];

/** Every place of a body or query where an id stands. */
const inBodies = (id: string): Attack[] => {
  const entry = (value: unknown) => Object.fromEntries([[id, value]]);
  return [
    ...[change, preview].flatMap((send) => [
      send({ people: entry("viewer") }),
      send({ people: entry(null) }),
      send({ groups: entry("viewer") }),
      send({ groups: entry(null) }),
      send({ invitations: entry(null) }),
      send({ requests: entry("viewer") }),
      send({ people: entry("viewer"), expect: { people: entry("editor") } }),
    ]),
    {
      ...preview({}),
      json: { change: { people: { lea: "viewer" } }, people: ["lea", id] },
    },
    invite({ userId: id }),
    invite({ groupId: id }),
    { method: "POST", path: "/auth", json: { room: id } },
    { path: `/users?id=olivier&id=${encodeURIComponent(id)}` },
    { path: `/groups?id=design&id=${encodeURIComponent(id)}` },
  ];
};

const invalid = { status: 400, code: "invalid_id", isUncalled: true } as const;

describe("given ids in paths that are none", () => {
  it.each([
    ["a null byte", "%00"],
    ["a null byte at the end", "launch-plan%00"],
    ["a line break", "a%0D%0Ab"],
    ["a tab", "%09"],
    ["an escape", "%1B%5B31m"],
    ["a delete", "%7F"],
    ["a C1 control character", "%C2%85"],
    ["129 characters", "x".repeat(129)],
    ["129 characters, encoded", "%C3%A9".repeat(129)],
    ["half an escape", "%"],
    ["an escape that is none", "%zz"],
    ["bytes that are no UTF-8", "%ff"],
    ["half a character", "%ED%A0%80"],
    ["an overlong slash", "%C0%AF"],
    ["a code point beyond the last", "%F4%90%80%80"],
    ["dots and a null byte", "%252e%252e%00"],
  ])("should refuse %s everywhere, before any call", async (_, id) => {
    for (const attack of inPaths(id)) await server.refuse(attack, invalid);
  });

  it.each(["", ".", "..", "%2e", "%2E%2e", ".%2e"])("should reach no room with %j", async (id) => {
    const notFound = { status: 404, code: "not_found", isUncalled: true } as const;
    for (const attack of roomRoutes(id)) await server.refuse(attack, notFound);
  });
});

describe("given ids in bodies and queries that are none", () => {
  it.each([
    ["nothing", ""],
    ["a dot", "."],
    ["two dots", ".."],
    ["a null byte", "olivier\u0000"],
    ["a line break", "a\r\nb"],
    ["an escape", "\u001b[31m"],
    ["a delete", "\u007f"],
    ["a C1 control character", "\u0085"],
    ["129 characters", "x".repeat(129)],
    ["half a character", "\ud800"],
    ["the other half", "\udc00x"],
  ])("should refuse %s everywhere, before any call", async (_, id) => {
    // A query cannot hold half a character: it would be another one.
    const isText = id.isWellFormed();
    for (const attack of inBodies(isText ? id : "x").map((attack) => withId(attack, id))) {
      if (!isText && attack.json === undefined) continue;
      await server.refuse(attack, invalid);
    }
  });
});

/** What cannot be encoded for a query stands in the body alone. */
function withId(attack: Attack, id: string): Attack {
  if (id.isWellFormed() || attack.json === undefined) return attack;
  const escaped = JSON.stringify(id).slice(1, -1);
  return { ...attack, body: JSON.stringify(attack.json).replaceAll('"x"', `"${escaped}"`) };
}

/** Names that every object has, and others that have tripped code. */
const inherited = [
  ...["constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "then"],
  ...["__defineGetter__", "__lookupSetter__", "length", "null", "undefined", "0", "-1"],
  ...["[object Object]", "*", "%", "_", " olivier", "OLIVIER", "../olivier", "olivier%00", "a'--"],
];

describe.each(inherited)("given the id %j, which nobody has", (id) => {
  it("should open no room, and be no one's session", async () => {
    const [read, change, , , , invite] = roomRoutes(encodeURIComponent(id));
    const mine = roomRoutes().filter((_, index) => [0, 1, 5].includes(index));
    for (const attack of [read, change, invite, ...mine.map((one) => ({ ...one, as: id }))]) {
      if (attack) await server.refuse(attack, { status: 403, code: "no_access" });
    }
  });

  it("should be a plain string wherever it stands", async () => {
    const entry = (value: unknown) => Object.fromEntries([[id, value]]);
    const encoded = encodeURIComponent(id);
    const refusals: [Code, Attack][] = [
      ["unknown_person", change({ people: entry("viewer") })],
      ["unknown_person", change({ people: entry("owner") })],
      ["unknown_person", change({ people: entry(null) })],
      ["unknown_person", preview({ people: entry("viewer") })],
      ["unknown_group", change({ groups: entry("viewer") })],
      ["unknown_group", change({ groups: entry(null) })],
      ["unknown_role", change({ people: { lea: id } })],
      ["unknown_role", change({ general: { audience: "anyone", role: id } })],
      ["invitation_not_found", change({ invitations: entry(null) })],
      ["invitation_not_found", resend(encoded)],
      ["not_found", change({ requests: entry("viewer") })],
      ["not_found", { path: `${launchPlan}/people/${encoded}/access` }],
      ["not_found", { path: `${launchPlan}/groups/${encoded}/members` }],
    ];
    for (const [code, attack] of refusals) {
      await server.refuse(attack, { status: problems[code][0], code });
    }
    for (const [key, code] of [
      ["userId", "unknown_person"],
      ["groupId", "unknown_group"],
    ] as const) {
      const { status, body } = await server.sendInVain(invite({ [key]: id }));
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { results: [{ status: "rejected", code }], undo: null },
      });
    }
    const json = { change: { people: { lea: "viewer" } }, people: [id] };
    const { body } = await server.sendInVain({ ...preview({}), json });
    expect(body).toMatchObject({ people: [] });
    for (const path of [`/users?id=${encoded}`, `/groups?id=${encoded}`]) {
      expect((await server.sendInVain({ path })).body).toEqual([null]);
    }
  });
});

describe("given the id __proto__, which somebody has", () => {
  it("should be that person's alone", async () => {
    expect(
      (await server.sendInVain({ path: "/users?id=__proto__&id=constructor" })).body,
    ).toMatchObject([{ id: "__proto__", name: "Prototype Person" }, null]);
    for (const attack of roomRoutes()) {
      const as = "__proto__";
      await server.refuse({ ...attack, as }, { status: 403, code: "no_access" });
    }
    const body = '{"people":{"__proto__":"viewer"}}';
    const { status } = await server.send({ ...change({}), body });
    expect(status).toBe(200);
    const { usersAccesses = {} } = server.rooms.all.get("launch-plan") ?? {};
    expect(Object.keys(usersAccesses)).toContain("__proto__");
    expect(Reflect.ownKeys(Object.prototype)).not.toContain("viewer");
    expect((await server.sendInVain({ path: `${launchPlan}/access`, as: "ghost" })).status).toBe(
      403,
    );
  });
});
