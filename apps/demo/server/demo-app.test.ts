import { describe, expect, it } from "vitest";
import { startDemo } from "../tests/support/demo.ts";
import type { DocumentRooms } from "./documents/document-rooms.ts";
import type { DemoLogEntry } from "./log/demo-log.ts";

describe("given the demo's API", () => {
  it("should be healthy", async () => {
    const { browser } = await startDemo();
    expect((await browser().get("/health")).status).toBe(200);
  });

  it("should answer 404 with a problem for a path that is none", async () => {
    const { browser } = await startDemo();
    const answer = await browser().get("/nothing");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  });

  it("should keep answers out of caches and frames", async () => {
    const { browser } = await startDemo();
    const { headers } = await browser().get("/session");
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });

  it("should know the caller of the share API by the demo's session", async () => {
    const { browser } = await startDemo();
    const zoe = browser();
    await zoe.signIn("zoe");
    const access = await (await zoe.get("/share/rooms/launch-plan/access")).json();
    expect(access.me).toMatchObject({ userId: "zoe", role: "editor", guest: false });
  });

  it("should let guests see a document that anyone may open, and no other", async () => {
    const { browser } = await startDemo();
    const roadmap = await browser().get("/share/rooms/roadmap/access");
    expect((await roadmap.json()).me).toMatchObject({ role: "viewer", guest: true });
    expect((await browser().get("/share/rooms/salaries/access")).status).toBe(401);
  });
});

describe("given Liveblocks fails in a way nobody expected", () => {
  it("should not pass on what went wrong", async () => {
    const failing: DocumentRooms = {
      // biome-ignore lint/correctness/useYield: it fails before there is anything to yield.
      async *list() {
        throw new Error("sk_secret at /srv/app");
      },
      get: () => Promise.reject(new Error("sk_secret")),
      create: () => Promise.reject(new Error("sk_secret")),
      rename: () => Promise.reject(new Error("sk_secret")),
      delete: () => Promise.reject(new Error("sk_secret")),
    };
    const entries: DemoLogEntry[] = [];
    const { browser } = await startDemo({
      documentRooms: failing,
      log: (entry) => entries.push(entry),
    });
    const olivier = browser();
    await olivier.signIn("olivier");
    const answer = await olivier.get("/documents");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/sk_secret|srv/);
    expect(entries.at(-1)).toEqual({
      level: "error",
      requestId: answer.headers.get("X-Request-Id"),
      method: "GET",
      route: "/api/documents",
      status: 500,
      duration: expect.any(Number),
      code: "internal",
      kind: "Error",
    });
  });
});
