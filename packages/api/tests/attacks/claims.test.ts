import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { titleOf } from "./support/attack-routes.ts";
import { type Attack, type AttackServer, attackServer } from "./support/attack-server.ts";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

const access = "/rooms/launch-plan/access";

/** Headers that some software in front of an app believes. */
const claims: [string, Record<string, string>][] = [
  ["X-User-Id", { "X-User-Id": "olivier" }],
  ["X-Forwarded-User", { "X-Forwarded-User": "olivier", "X-Forwarded-Email": "olivier@acme.io" }],
  ["Remote-User", { "Remote-User": "olivier", "X-Remote-User": "olivier" }],
  ["Authorization", { Authorization: "olivier" }],
  ["a second session", { Cookie: "session=marc; session=olivier" }],
  ["a longer name", { Cookie: "session=marc; xsession=olivier; session2=olivier" }],
  ["X-Forwarded-For", { "X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1" }],
  ["X-Forwarded-Host", { "X-Forwarded-Host": "acme.io", "X-Forwarded-Proto": "https" }],
  ["Forwarded", { Forwarded: "for=127.0.0.1;host=acme.io;proto=https" }],
  ["X-Original-URL", { "X-Original-URL": "/rooms/open-house/access" }],
  ["X-Rewrite-URL", { "X-Rewrite-URL": "/rooms/open-house/access" }],
  ["X-HTTP-Method-Override", { "X-HTTP-Method-Override": "PATCH" }],
  ["X-Method-Override", { "X-Method-Override": "DELETE", "X-HTTP-Method": "PUT" }],
  ["X-Role", { "X-Role": "owner", "X-Admin": "true", "X-Liveblocks-Key": "sk_dev" }],
  ["Range", { Range: "bytes=0-10" }],
  ["Accept", { Accept: "text/html" }],
];

describe.each(claims)("given a viewer who claims something by %s", (_, headers) => {
  it("should see what a viewer sees", async () => {
    const { status, body } = await server.sendInVain({ as: "marc", path: access, headers });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { room: { id: "launch-plan" }, me: { userId: "marc", role: "viewer" } },
    });
    expect(JSON.stringify(body)).not.toMatch(/kim@|zoe@|olivier@/);
  });

  it("should change nothing", async () => {
    await server.refuse(
      { as: "marc", method: "PATCH", path: access, json: { people: { lea: null } }, headers },
      { status: 403, code: "not_allowed" },
    );
    await server.refuse(
      { as: "marc", path: "/rooms/launch-plan/candidates?q=olivier", headers },
      { status: 403, code: "not_allowed" },
    );
  });

  it("should sign nobody in", async () => {
    const attack = { as: null, path: access, headers: { ...headers, Cookie: null } };
    await server.refuse(attack, { status: 401, code: "unauthenticated", isUncalled: true });
  });
});

describe.each<[string, Attack]>(
  [
    { path: `${access}?userId=olivier&as=olivier&role=owner` },
    { path: `${access}?_method=PATCH&people[lea]=owner` },
    { path: `${access}?roomId=open-house&room=open-house` },
    { path: `${access}?session=olivier&token=olivier` },
    { path: `${access}#/rooms/open-house/access` },
  ].map((attack) => [titleOf(attack), attack]),
)("given %s", (_, attack) => {
  it("should answer the caller about the room of the path", async () => {
    const { body } = await server.sendInVain({ ...attack, as: "marc" });
    expect(body).toMatchObject({ me: { userId: "marc" }, room: { id: "launch-plan" } });
  });
});

describe("given other methods than a route takes", () => {
  const overrides = { "X-HTTP-Method-Override": "PATCH", "X-HTTP-Method": "PATCH" };

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "TRACE", "MKCOL", "LOCK"])(
    "should not take %s for a change",
    async (method) => {
      const json = { people: { lea: "owner" } };
      const refusal = { status: 405, code: "method_not_allowed", isUncalled: true } as const;
      const attack = { method, path: access, headers: overrides };
      const { headers } = await server.refuse(
        method === "TRACE" ? attack : { ...attack, json },
        refusal,
      );
      expect(headers.get("Allow")).toBe("GET, PATCH");
    },
  );

  it.each([
    ...["/rooms/launch-plan", "/rooms/launch-plan/access/", "/rooms//launch-plan/access"],
    ...["/rooms/launch-plan/Access", "/ROOMS/launch-plan/access", "/rooms/launch-plan/access.json"],
    ...["/rooms/launch-plan/access%2Fpreview", "/rooms/launch-plan/access;x=1", "/admin", "/.env"],
    ...["/rooms/launch-plan/people/../access/", "/graphql", "/rooms/a/b/access", "/openapi"],
  ])("should know nothing at %s", async (path) => {
    const refusal = { status: 404, code: "not_found", isUncalled: true } as const;
    await server.refuse({ method: "PATCH", path, json: { people: { lea: null } } }, refusal);
    await server.refuse({ path }, refusal);
  });
});
