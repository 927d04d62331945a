import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedDemo, startServedDemo } from "./support/served-demo.ts";

let server: ServedDemo;
let cookie: string;
const session = { secret: "secret", cookieName: "session", signInByName: true };

beforeAll(async () => {
  server = await startServedDemo({ session: { ...session, secure: true } });
  const answer = await ask("POST", "/api/session", { body: { userId: "olivier" } });
  cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
});

afterAll(() => server.stop());

function ask(
  method: string,
  path: string,
  { body, headers }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method,
    headers: {
      Origin: server.url,
      ...(cookie && { Cookie: cookie }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const strict = "default-src 'none'; frame-ancestors 'none'";
const access = "/api/share/rooms/launch-plan/access";
const proxied = { Origin: "https://guestlist.example.com" };

describe("given any kind of answer that is no page", () => {
  it.each<[number, string, string, Parameters<typeof ask>[2]?]>([
    [200, "GET", access],
    [200, "HEAD", access],
    [200, "GET", "/api/share/openapi.json"],
    [200, "GET", "/api/session"],
    [200, "GET", "/api/documents"],
    [201, "POST", "/api/documents", { body: { name: "A plan" } }],
    [204, "DELETE", "/api/session"],
    [204, "OPTIONS", access, { headers: proxied }],
    [400, "GET", "/api/share/rooms/%ff/access"],
    [400, "PATCH", access, { body: {} }],
    [401, "GET", access, { headers: { Cookie: "" } }],
    [403, "PATCH", access, { body: {}, headers: { Origin: "https://evil.example" } }],
    [403, "POST", "/api/session", { body: {}, headers: { Origin: "https://evil.example" } }],
    [404, "GET", "/api/share/nothing"],
    [404, "GET", "/api/nothing"],
    [405, "DELETE", access],
    [405, "OPTIONS", access],
    [413, "PATCH", access, { body: "x".repeat(20_000) }],
    [413, "POST", "/api/session", { body: "x".repeat(20_000) }],
    [415, "POST", "/api/session", { headers: { "Content-Type": "text/plain" } }],
  ])("should put the constant headers on %i for %s %s", async (status, method, path, options) => {
    const answer = await ask(method, path, options);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "content-security-policy": strict,
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    if (status >= 400) {
      const body = method === "HEAD" ? {} : await answer.json();
      expect(body).toMatchObject({ status, requestId: answer.headers.get("X-Request-Id") });
      expect(answer.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    }
  });

  it("should put them on what cannot be read as a request, too", async () => {
    const said = await server.raw("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain(`Content-Security-Policy: ${strict}\r\n`);
    expect(said).toContain("X-Content-Type-Options: nosniff\r\n");
  });
});

describe("given pages and their files", () => {
  it.each([
    [200, "GET", "/", "no-cache"],
    [200, "HEAD", "/", "no-cache"],
    [200, "GET", "/documents/launch-plan", "no-cache"],
    [200, "GET", "/assets/app.js", "public, max-age=31536000, immutable"],
    [404, "GET", "/assets/nothing.js", null],
    [200, "GET", "/icon.svg", null],
    [405, "POST", "/documents/launch-plan", null],
    [405, "OPTIONS", "/", null],
  ])("should let nobody frame or sniff %i for %s %s", async (status, method, path, cache) => {
    const answer = await ask(method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Cache-Control")).toBe(cache);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-security-policy": expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
      ),
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.any(String),
    });
    expect(answer.headers.get("Content-Security-Policy")).not.toMatch(/unsafe|\*/);
  });
});

describe("given a demo without TLS", () => {
  it("should not bind anybody's browser to it", async () => {
    const plain = await startServedDemo();
    for (const path of ["/", access]) {
      const { headers } = await fetch(`${plain.url}${path}`);
      expect(headers.get("Strict-Transport-Security")).toBeNull();
    }
    await plain.stop();
  });
});
