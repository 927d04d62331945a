import { Hono } from "hono";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type FixtureOptions, shareFixture } from "../../tests/support/share-fixture.ts";
import { storeWith } from "../../tests/support/store-with.ts";
import { storedFixture } from "../../tests/support/stored-fixture.ts";
import { type LogEntry, RoomsError } from "../index.ts";

function logged(options: FixtureOptions = {}) {
  const entries: LogEntry[] = [];
  const log = (entry: LogEntry) => void entries.push(entry);
  return { entries, ...shareFixture({ ...options, log }) };
}

const access = "/rooms/launch-plan/access";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("given an app that logs", () => {
  it("should be told of an answer once, by its pattern and its request id", async () => {
    const { entries, read } = logged();
    const { headers } = await read("zoe");
    expect(entries).toEqual([
      {
        level: "info",
        requestId: headers.get("X-Request-Id"),
        method: "GET",
        route: "/rooms/:roomId/access",
        status: 200,
        duration: expect.any(Number),
      },
    ]);
  });

  it.each([
    ["nobody's request", null, { path: access }, 401, "unauthenticated", "/rooms/:roomId/access"],
    [
      "a bad id",
      "zoe",
      { path: "/rooms/a%00b/access" },
      400,
      "invalid_id",
      "/rooms/:roomId/access",
    ],
    [
      "a wrong method",
      "zoe",
      { method: "DELETE", path: access },
      405,
      "method_not_allowed",
      "/rooms/:roomId/access",
    ],
    ["a path that is none", "zoe", { path: "/salaries" }, 404, "not_found", null],
    [
      "what is not offered",
      "zoe",
      { path: "/rooms/launch-plan/activity" },
      404,
      "not_found",
      "/rooms/:roomId/activity",
    ],
  ] as const)("should be told of %s", async (_what, userId, request, status, code, route) => {
    const { entries, send } = logged();
    const { headers } = await send(userId, request);
    const requestId = headers.get("X-Request-Id");
    expect(entries).toMatchObject([{ level: "info", requestId, status, code, route }]);
  });

  it("should be told of an answer without a body, and of a preflight", async () => {
    const { entries, share } = logged({ origins: ["https://app.example.com"] });
    const headers = { Origin: "https://app.example.com" };
    await share.request(access, { method: "OPTIONS", headers });
    expect(entries).toMatchObject([{ method: "OPTIONS", status: 204, level: "info" }]);
  });

  it("should name the patterns where the API is mounted, and nothing of the rest of the app", async () => {
    const { entries, share } = logged();
    const app = new Hono().route("/api/share", share).get("*", (c) => c.text("A page"));
    const headers = { Authorization: "zoe" };
    for (const path of ["/api/share/nothing", "/page", `/api/share${access}`]) {
      expect((await app.request(path, { headers })).status).toBe(200);
    }
    expect(entries.map((entry) => "route" in entry && entry.route)).toEqual([
      "/api/share/rooms/:roomId/access",
    ]);
  });

  it.each([
    ["an error", new RangeError("hunter2"), "RangeError"],
    ["a text", "hunter2", "string"],
    ["nothing", undefined, "undefined"],
  ])("should be told of what kind %s was that nobody foresaw", async (_what, thrown, kind) => {
    const { entries, read } = logged({
      authenticate: () => {
        throw thrown;
      },
    });
    expect(await read("zoe")).toMatchObject({ status: 500, body: { code: "internal" } });
    expect(entries).toMatchObject([{ level: "error", status: 500, code: "internal", kind }]);
    expect(JSON.stringify(entries)).not.toContain("hunter2");
  });

  it("should be told which failures are for somebody to repair", async () => {
    const levels = async (failure: "misconfigured" | "refused" | "bad_answer") => {
      const get = () => Promise.reject(new RoomsError(failure));
      const { entries, read } = logged({ rooms: (rooms) => ({ ...rooms, get }) });
      await read("zoe");
      return entries.map(({ level }) => level);
    };
    expect(await levels("misconfigured")).toEqual(["error"]);
    expect(await levels("bad_answer")).toEqual(["warn"]);
    expect(await levels("refused")).toEqual(["info"]);
  });

  it("should be told of what failed beside an answer, by the same request id", async () => {
    const entries: LogEntry[] = [];
    const store = storeWith({
      activity: { record: () => Promise.reject(new Error("hunter2")) },
    });
    const { change } = storedFixture({ store, log: (entry) => void entries.push(entry) });
    const { headers } = await change("olivier", { people: { zoe: "viewer" } });
    const requestId = headers.get("X-Request-Id");
    expect(entries).toMatchObject([
      { level: "warn", requestId, code: "activity_not_recorded" },
      { level: "info", requestId, status: 200 },
    ]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no disk");
      },
    ],
    ["fails later", () => Promise.reject(new Error("no disk"))],
  ])("should get the same answers when its log %s", async (_how, log) => {
    const { read } = shareFixture({ log });
    expect(await read("zoe")).toMatchObject({ status: 200 });
  });
});

describe("given an app that does not log", () => {
  it("should write what somebody should know to the console, in one line each", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const info = vi.spyOn(console, "info");
    const failing = (failure: "misconfigured" | "bad_answer") =>
      shareFixture({
        rooms: (rooms) => ({ ...rooms, get: () => Promise.reject(new RoomsError(failure)) }),
      });
    await failing("misconfigured").read("zoe");
    await failing("bad_answer").read("zoe");
    await shareFixture().read("zoe");
    expect(error.mock.calls).toEqual([
      [expect.stringMatching(/^\{"level":"error",.*"code":"upstream_misconfigured"\}$/)],
    ]);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^\{"level":"warn",.*"code":"bad_upstream"\}$/)],
    ]);
    expect(info).not.toHaveBeenCalled();
  });
});

describe("given somebody who wants to write in the log", () => {
  const hostile = [
    'x\r\n{"level":"error","code":"forged"}',
    "\u001b[2J\u001b]0;forged\u0007",
    "\u2028forged\u0085\u009b31m",
    "\u202eforged",
    "forged".repeat(2_000),
  ];

  it.each(hostile)("should leave nothing of %j there, wherever it is sent", async (text) => {
    const { entries, send, share } = logged();
    const encoded = encodeURIComponent(text);
    const ascii = text.replace(/[^\x20-\x7e]/g, "?");
    await send("zoe", { path: `/rooms/${encoded}/access?q=${encoded}` });
    await send("zoe", { path: `/${encoded}` });
    await send("zoe", { path: `/rooms/launch-plan/candidates?q=${encoded}` });
    await send(ascii, { path: access, headers: { "User-Agent": ascii, "X-Request-Id": ascii } });
    await send("zoe", { method: "PATCH", path: access, json: { [text]: text } });
    await send("zoe", { method: "PATCH", path: access, json: { people: { [text]: text } } });
    await share.request(access, { method: `forged${"d".repeat(1_000)}` });
    expect(entries).toHaveLength(7);
    for (const entry of entries) {
      const line = JSON.stringify(entry);
      expect(line).not.toMatch(/forged|launch-plan|zoe/);
      expect(line).toMatch(/^[\x20-\x7e]{1,300}$/);
    }
  });
});
