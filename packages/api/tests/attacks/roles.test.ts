import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Code } from "../../src/index.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

/** What is no role, however much it looks like one. */
const roles: [Code, string, unknown][] = [
  ["unknown_role", "in capitals", "Editor"],
  ["unknown_role", "all in capitals", "OWNER"],
  ["unknown_role", "with a space before", " editor"],
  ["unknown_role", "with a space after", "editor "],
  ["unknown_role", "with a line break", "editor\n"],
  ["unknown_role", "with a null byte", "editor\u0000"],
  ["unknown_role", "with another alphabet's e", "\u0435ditor"],
  ["unknown_role", "with an accent of its own", "edito\u0301r"],
  ["unknown_role", "in wide letters", "\uff45ditor"],
  ["unknown_role", "two of them", "viewer,owner"],
  ["unknown_role", "a list as text", '["editor"]'],
  ["unknown_role", "a scope", "room:write"],
  ["unknown_role", "another scope", "*:write"],
  ["unknown_role", "a prefix", "own"],
  ["unknown_role", "nothing", ""],
  ["unknown_role", "none", "none"],
  ["unknown_role", "custom", "custom"],
  ["unknown_role", "an inherited name", "constructor"],
  ["unknown_role", "another one", "__proto__"],
  ["unknown_role", "a third one", "toString"],
  ["unknown_role", "a place on the roleSet", "3"],
  ["unknown_role", "admin", "admin"],
  ["invalid_body", "a list", ["editor"]],
  ["invalid_body", "scopes", ["room:write"]],
  ["invalid_body", "an empty list", []],
  ["invalid_body", "true", true],
  ["invalid_body", "false", false],
  ["invalid_body", "a number", 2],
  ["invalid_body", "zero", 0],
  ["invalid_body", "an object", { role: "editor" }],
  ["invalid_body", "an object with a text of its own", { toString: "editor" }],
  ["invalid_body", "an object like a text", { length: 6, 0: "e" }],
];

const path = "/rooms/launch-plan/access";
const sharing = (json: object): [change: Attack, preview: Attack] => [
  { method: "PATCH", path, json },
  { method: "POST", path: `${path}/preview`, json: { change: json } },
];

describe.each(roles)("given %s for a role %s", (code, _, role) => {
  const refusal = { status: 400, code, isUncalled: true } as const;

  it("should give it to nobody, whoever asks", async () => {
    for (const as of ["olivier", "marc"]) {
      for (const json of [
        { people: { lea: role } },
        { people: { lea: "viewer", marc: role } },
        { groups: { design: role } },
        { general: { audience: "anyone", role } },
        { general: { audience: "organization", role } },
      ]) {
        await server.refuse({ as, method: "PATCH", path, json }, refusal);
      }
      const invitees = [{ userId: "noor" }];
      const invite = { as, method: "POST", path: "/rooms/launch-plan/invitations" };
      await server.refuse({ ...invite, json: { invitees, role } }, refusal);
      const ask = { as, method: "POST", path: "/rooms/launch-plan/requests" };
      await server.refuse({ ...ask, json: { role } }, refusal);
    }
  });

  it("should not answer an invitation or a request with it", async () => {
    for (const json of [{ invitations: { waiting: role } }, { requests: { noor: role } }]) {
      for (const attack of sharing(json)) await server.refuse(attack, refusal);
    }
  });
});

describe("given null, which is no role", () => {
  it.each([
    ["/rooms/launch-plan/invitations", { invitees: [{ userId: "noor" }], role: null }],
    ["/rooms/launch-plan/requests", { role: null }],
    [
      "/rooms/launch-plan/access/preview",
      { change: { general: { audience: "anyone", role: null } } },
    ],
    ["/rooms/launch-plan/access/preview", { change: { people: null } }],
    ["/rooms/launch-plan/access/preview", { change: { groups: null } }],
    ["/rooms/launch-plan/access/preview", { change: { settings: { editorsCanShare: null } } }],
    ["/rooms/launch-plan/access/preview", { change: null }],
    ["/rooms/launch-plan/access/preview", { change: { people: { lea: null } }, people: null }],
  ])("should refuse it at %s in %j", async (at, json) => {
    const refusal = { status: 400, code: "invalid_body", isUncalled: true } as const;
    await server.refuse({ method: "POST", path: at, json }, refusal);
  });
});

/** What would be written past the roles, beside a change that is right. */
const beside: Record<string, unknown>[] = [
  { usersAccesses: { lea: ["room:write"] } },
  { groupsAccesses: { design: ["room:write"] } },
  { defaultAccesses: ["room:write"] },
  { metadata: { owner: "lea" } },
  { metadata: { guestlistEditorsCanShare: "yes" } },
  { owner: "lea" },
  { role: "owner" },
  { roles: ["owner"] },
  { scopes: ["room:write"] },
  { roomId: "open-house" },
  { room: { id: "open-house" } },
  { id: "open-house" },
  { userId: "olivier" },
  { as: "olivier" },
  { organizationId: "other" },
  { undo: { people: { lea: "owner" } } },
  { access: { people: [] } },
  { people_: { lea: "owner" } },
  { People: { lea: "owner" } },
  { "people ": { lea: "owner" } },
  { "people.lea": "owner" },
  { "people[lea]": "owner" },
  { "\u0000people": { lea: "owner" } },
  { constructor: { prototype: { owner: "lea" } } },
];

describe.each(beside)("given %j beside a change that is right", (more) => {
  it("should refuse all of it, and name the key", async () => {
    const refusal = { status: 400, code: "invalid_body", isUncalled: true } as const;
    const [key] = Object.keys(more);
    const [change, preview] = sharing({ people: { lea: "viewer" }, ...more });
    for (const [attack, path] of [
      [change, key],
      [preview, `change.${key}`],
    ] as const) {
      const { body } = await server.refuse(attack, refusal);
      expect(body).toMatchObject({ issues: [{ path }] });
    }
    const json = { invitees: [{ userId: "noor" }], role: "viewer", ...more };
    const invite = { method: "POST", path: "/rooms/launch-plan/invitations", json };
    // Its own key `role` would only be set twice.
    if (key !== "role") await server.refuse(invite, refusal);
  });

  it("should refuse it within the parts of a change", async () => {
    const refusal = { status: 400, code: "invalid_body", isUncalled: true } as const;
    for (const json of [
      { settings: { editorsCanShare: true, ...more } },
      { general: { audience: "restricted", ...more } },
      { people: { lea: "viewer" }, expect: { people: { lea: "viewer" }, ...more } },
    ]) {
      for (const attack of sharing(json)) await server.refuse(attack, refusal);
    }
  });
});
