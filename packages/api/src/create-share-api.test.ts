import { codes, routes as contract } from "@guestlist/client";
import { Hono } from "hono";
import { describe, expect, it, vi } from "vitest";
import { readChecked } from "../tests/support/answer.ts";
import { shareFixture } from "../tests/support/share-fixture.ts";

const methodsAt = (wanted: string) =>
  Object.values(contract).flatMap(({ path, method }) => (path === wanted ? [method] : []));

/** Every path of the contract, with its methods. */
const routes = [...new Set(Object.values(contract).map(({ path }) => path))].map(
  (path): [path: string, methods: string] => [
    path
      .replace(":roomId", "launch-plan")
      .replace(/:(userId|invitationId)/, "zoe")
      .replace(":groupId", "design"),
    methodsAt(path).join(", "),
  ],
);

describe("given paths and methods", () => {
  it.each(routes)("should answer %s other methods with 405 and %s", async (path, allow) => {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      if (allow.includes(method)) continue;
      const { send, counted } = shareFixture();
      const { status, headers, body } = await send("olivier", { method, path });
      expect({ method, status, body }).toMatchObject({
        method,
        status: 405,
        body: { code: "method_not_allowed" },
      });
      expect(headers.get("Allow")).toBe(allow);
      expect(counted()).toEqual({});
    }
  });

  it.each([
    "/",
    "/nothing",
    "/rooms",
    "/rooms/launch-plan",
    "/rooms/launch-plan/access/",
    "/auth/x",
  ])("should know nothing at %s", async (path) => {
    expect(await shareFixture().send("olivier", { path })).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  });

  it("should answer HEAD like GET, without the body", async () => {
    const { share } = shareFixture();
    const response = await share.request("/rooms/launch-plan/access", {
      method: "HEAD",
      headers: { Authorization: "zoe" },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it("should give every answer another request id, never the caller's", async () => {
    const { send } = shareFixture();
    const request = { path: "/users", headers: { "X-Request-Id": "mine" } };
    const ids = [await send("zoe", request), await send("zoe", request)].map(({ headers }) =>
      headers.get("X-Request-Id"),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain("mine");
  });
});

describe("given a place to be mounted at", () => {
  const at = (path: string) =>
    new Request(`http://share.local${path}`, { headers: { Authorization: "zoe" } });

  it("should answer under another app's path", async () => {
    const { share } = shareFixture();
    const app = new Hono().route("/api/share", share);
    const path = "/rooms/launch-plan/access";
    const { status } = await readChecked({ path }, await app.request(at(`/api/share${path}`)));
    expect(status).toBe(200);
    const refused = await app.request(at("/api/share/rooms/a%00b/access"));
    expect(await readChecked({ path }, refused)).toMatchObject({
      status: 400,
      body: { code: "invalid_id" },
    });
    const wrong = new Request(at(`/api/share${path}`), { method: "DELETE" });
    expect(await readChecked({ path }, await app.request(wrong))).toMatchObject({ status: 405 });
    const missing = await app.request(at("/other"));
    expect(missing.status).toBe(404);
    expect(missing.headers.get("X-Request-Id")).toBeNull();
  });

  it("should answer under its own base path, as a bare handler", async () => {
    const { share } = shareFixture({ basePath: "/api/share" });
    const path = "/rooms/launch-plan/access";
    const found = await readChecked({ path }, await share.fetch(at(`/api/share${path}`)));
    expect(found.status).toBe(200);
    const wrong = new Request(at(`/api/share${path}`), { method: "DELETE" });
    const { status, headers } = await readChecked({ path }, await share.fetch(wrong));
    expect(status).toBe(405);
    expect(headers.get("Allow")).toBe("GET, PATCH");
    for (const elsewhere of [path, "/", "/api/share/nothing"]) {
      const answer = await readChecked({ path }, await share.fetch(at(elsewhere)));
      expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
    }
  });
});

describe("given options that cannot be right", () => {
  it("should not start with two roles that permit the same", () => {
    const roles = [
      { id: "a", scopes: ["room:read"] },
      { id: "b", scopes: ["*:read"] },
    ];
    expect(() => shareFixture({ roles })).toThrow(/permit the same/);
  });
});

describe("given something that nobody foresaw", () => {
  it("should answer internal, and log no more than what kind it was", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { read } = shareFixture({
      authenticate: () => {
        throw new RangeError("hunter2\nforged line");
      },
    });
    const { status, body } = await read("zoe");
    expect({ status, body }).toMatchObject({ status: 500, body: { code: "internal" } });
    expect(JSON.stringify([body, logged.mock.calls])).not.toMatch(/hunter2|forged/);
    logged.mockRestore();
  });
});

describe("given the description of the API", () => {
  interface Described {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
  }
  interface Operation {
    description: string;
    parameters: { name: string; in: string }[];
    requestBody?: object;
    responses: Record<string, { content: Record<string, { schema: object }> }>;
  }
  const described = async (): Promise<Described> => {
    const { body } = await shareFixture().send(null, { path: "/openapi.json" });
    return body as Described;
  };

  it("should describe every route and every method, for everyone", async () => {
    const { openapi, paths } = await described();
    expect(openapi).toBe("3.1.0");
    const listed = Object.entries(paths).map(([path, operations]) => [
      path
        .replace("{roomId}", "launch-plan")
        .replace(/\{(userId|invitationId)\}/, "zoe")
        .replace("{groupId}", "design"),
      Object.keys(operations)
        .map((method) => method.toUpperCase())
        .join(", "),
    ]);
    expect(listed).toEqual(routes);
  });

  it("should say of each who may call it, what it takes and what it answers", async () => {
    const { paths } = await described();
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        expect(operation.description).toMatch(/^Rule: ./);
        const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
        expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
        expect(operation.requestBody !== undefined).toBe(method !== "get");
        const schema = operation.responses["200"]?.content["application/json"]?.schema;
        const answersNothing = operation.responses["204"] !== undefined;
        expect(Object.keys(schema ?? {}).length > 0).toBe(!answersNothing);
        expect(operation.responses.default?.content["application/problem+json"]).toBeDefined();
      }
    }
  });

  it("should name every code", async () => {
    const text = JSON.stringify(await described());
    for (const code of codes) expect(text).toContain(code);
  });

  it("should tell roles and audiences of the roleSet", async () => {
    const { body } = await shareFixture({
      roles: [
        { id: "reader", scopes: ["room:read"] },
        { id: "writer", scopes: ["room:write"] },
      ],
    }).send(null, { path: "/openapi.json" });
    expect(JSON.stringify(body)).toContain('"enum":["reader","writer"]');
  });
});
