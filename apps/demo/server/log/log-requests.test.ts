import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ServedDemo, startServedDemo } from "../../tests/support/served-demo.ts";
import { logLine } from "./log-line.ts";

let server: ServedDemo;

beforeAll(async () => {
  server = await startServedDemo();
});

afterAll(() => server.stop());

/** What was written down of what was asked for. */
async function logged(ask: () => Promise<unknown>) {
  const before = server.entries.length;
  await ask();
  await vi.waitUntil(() => server.entries.length > before);
  return server.entries.slice(before);
}

/** The line of an entry, as it is written. */
function lineOf(entry: Parameters<typeof logLine>[0]): string {
  const write = vi.spyOn(console, "log").mockImplementation(() => {});
  logLine(entry);
  const line = String(write.mock.lastCall?.[0]);
  write.mockRestore();
  return line;
}

describe("given the demo on a real server", () => {
  it.each([
    ["/api/session", "/api/session", 200, undefined],
    ["/api/documents", "/api/documents", 401, "unauthenticated"],
    ["/api/share/rooms/roadmap/access", "/api/share/rooms/:roomId/access", 200, undefined],
    ["/api/share/users?id=olivier", "/api/share/users", 401, "unauthenticated"],
    ["/api/share/salaries", "/api/*", 404, "not_found"],
    ["/documents/salaries", "/*", 200, undefined],
    ["/assets/app.js", "/assets/*", 200, undefined],
    ["/assets/salaries.js", "/assets/*", 404, undefined],
  ])("should write one line for %s", async (path, route, status, code) => {
    let id: string | null = null;
    const entries = await logged(async () => {
      const answer = await fetch(`${server.url}${path}`);
      id = answer.headers.get("X-Request-Id");
      await answer.arrayBuffer();
    });
    expect(entries).toEqual([
      {
        level: "info",
        requestId: id,
        method: "GET",
        route,
        status,
        duration: expect.any(Number),
        ...(code && { code }),
      },
    ]);
  });

  it("should say when it was", async () => {
    const [entry] = await logged(() => fetch(server.url));
    expect(entry && lineOf(entry)).toMatch(/^\{"time":"\d{4}-[^"]+Z","level":"info","requestId":/);
  });
});

describe("given somebody who wants to write in the log", () => {
  const post = (path: string, type: string, body: string, length = Buffer.byteLength(body)) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nConnection: close\r\n` +
    `Content-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${body}`;
  const get = (target: string, headers = "") =>
    `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`;
  const forged = encodeURIComponent('\r\n{"level":"error","code":"forged"}\u001b[2J\u2028\u202e');

  it.each([
    ["in a page's path", get(`/documents/${forged}`)],
    ["in a room's id", get(`/api/share/rooms/${forged}/access`)],
    ["in a query", get(`/api/share/rooms/roadmap/candidates?q=${forged}`)],
    ["in a long path", get(`/${"forged".repeat(2_000)}`)],
    ["as bytes", get("/api/session", "X-Forwarded-For: \u00ff\u009bforged\r\n")],
    [
      "in headers",
      get(
        "/api/session",
        `User-Agent: forged\r\nX-Request-Id: forged\r\nReferer: http://forged\r\n`,
      ),
    ],
    [
      "in a cookie",
      get("/api/session", `Cookie: guestlist_guest=forged; session=${forged}.forged\r\n`),
    ],
    ["in the host", get("/api/session").replace("Host: x", "Host: forged.example")],
    ["in a host that is none", get("/api/session").replace("Host: x", "Host: forged forged")],
    ["in a whole address", get("http://forged:forged@forged.example/api/session")],
    [
      "in a body",
      post("/api/session", "application/json", JSON.stringify({ userId: "\r\nforged" })),
    ],
    [
      "in an address",
      post("/api/session", "application/json", JSON.stringify({ email: "forged\r\n@x.io" })),
    ],
    ["in a key", post("/api/session", "application/json", JSON.stringify({ "\r\nforged": "x" }))],
    ["in a type", post("/api/session", "forged/forged", "forged")],
    ["in a huge body", post("/api/session", "application/json", "forged".repeat(20_000))],
    [
      "in a body that breaks off",
      post("/api/session", "application/json", "").replace(
        /Content-Length: 0\r\n\r\n/,
        "Transfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\nforged\r\n",
      ),
    ],
    [
      "in a change that breaks off",
      post("/api/share/invitations/accept", "application/json", "").replace(
        /Content-Length: 0\r\n\r\n/,
        "Transfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\nforged\r\n",
      ),
    ],
  ])("should leave nothing of it there %s", async (_where, bytes) => {
    const entries = await logged(() => server.raw(bytes));
    expect(entries).toHaveLength(1);
    for (const entry of entries) {
      expect(entry.level).toBe("info");
      const line = lineOf(entry);
      expect(line).not.toMatch(/forged|session=|roadmap/);
      expect(line).toMatch(/^[\x20-\x7e]{1,300}$/);
    }
  });
});
