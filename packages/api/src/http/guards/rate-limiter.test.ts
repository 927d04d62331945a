import { describe, expect, it } from "vitest";
import { shareFixture } from "../../../tests/support/share-fixture.ts";
import { storeWith } from "../../../tests/support/store-with.ts";
import { storedFixture } from "../../../tests/support/stored-fixture.ts";
import { createMemoryCounters, createMemoryStore } from "../../memory.ts";
import { ShareApiError } from "../errors.ts";
import { createRateLimiter } from "./rate-limiter.ts";

/** Counts until refused, at most so often; answers how many passed, and the seconds to wait. */
async function countUntilRefused(count: () => Promise<void>, most = 1_000) {
  for (let passed = 0; passed < most; passed += 1) {
    try {
      await count();
    } catch (error) {
      if (error instanceof ShareApiError)
        return { passed, code: error.code, wait: error.retryAfter };
      throw error;
    }
  }
  return { passed: most };
}

describe("given a minute", () => {
  it("should let 100 writes and 300 searches through, and say how long to wait", async () => {
    let now = 5_000;
    const limiter = createRateLimiter(
      {},
      createMemoryCounters(() => now),
    );
    expect(await countUntilRefused(() => limiter.count("writes", "zoe"))).toEqual({
      passed: 100,
      code: "rate_limited",
      wait: 60,
    });
    expect((await countUntilRefused(() => limiter.count("searches", "zoe"))).passed).toBe(300);
    now += 40_500;
    expect(await countUntilRefused(() => limiter.count("writes", "zoe"))).toMatchObject({
      passed: 0,
      wait: 20,
    });
    expect((await countUntilRefused(() => limiter.count("writes", "kim"))).passed).toBe(100);
    now += 19_499;
    expect(await countUntilRefused(() => limiter.count("writes", "zoe"))).toMatchObject({
      passed: 0,
      wait: 1,
    });
    now += 1;
    expect((await countUntilRefused(() => limiter.count("writes", "zoe"))).passed).toBe(100);
  });

  it("should take other limits, and none", async () => {
    const few = createRateLimiter(
      { writes: 2 },
      createMemoryCounters(() => 0),
    );
    expect((await countUntilRefused(() => few.count("writes", "zoe"))).passed).toBe(2);
    expect((await countUntilRefused(() => few.count("searches", "zoe"))).passed).toBe(300);
    const none = createRateLimiter(
      false,
      createMemoryCounters(() => 0),
    );
    expect((await countUntilRefused(() => none.count("writes", "zoe"))).passed).toBe(1_000);
  });

  it("should count ids like inherited names apart", async () => {
    const limiter = createRateLimiter(
      { writes: 1 },
      createMemoryCounters(() => 0),
    );
    for (const who of ["__proto__", "constructor", "toString"]) {
      expect((await countUntilRefused(() => limiter.count("writes", who))).passed).toBe(1);
    }
  });
});

describe("given requests", () => {
  const limits = { rateLimit: { writes: 2, searches: 3 } };
  const write = {
    method: "PATCH",
    path: "/rooms/launch-plan/access",
    json: { people: { lea: "viewer" } },
  };
  const invite = {
    method: "POST",
    path: "/rooms/launch-plan/invitations",
    json: { invitees: [{ userId: "lea" }], role: "viewer" },
  };
  const search = { path: "/rooms/launch-plan/candidates?q=olivier" };
  const preview = {
    method: "POST",
    path: "/rooms/launch-plan/access/preview",
    json: { change: write.json },
  };
  const mention = { path: "/rooms/launch-plan/mentions?q=oli" };

  it("should answer 429 with the seconds to wait, before any call", async () => {
    const { send, counted, rooms } = shareFixture(limits);
    expect((await send("zoe", write)).status).toBe(200);
    expect((await send("zoe", invite)).status).toBe(200);
    counted();
    const before = structuredClone(rooms.all.get("launch-plan"));
    for (const request of [{ ...write, json: { people: { lea: "editor" } } }, invite]) {
      const { status, headers, body } = await send("zoe", request);
      expect({ status, body }).toMatchObject({ status: 429, body: { code: "rate_limited" } });
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(Number(headers.get("Retry-After"))).toBeLessThanOrEqual(60);
    }
    expect(counted()).toEqual({});
    expect(rooms.all.get("launch-plan")).toEqual(before);
    expect((await send("olivier", write)).status).toBe(200);
    expect((await send("zoe", search)).status).toBe(200);
  });

  it("should count searches, previews and mentions together", async () => {
    const { send } = shareFixture(limits);
    const statuses: number[] = [];
    for (const request of [search, preview, mention, search]) {
      statuses.push((await send("zoe", request)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("should count what was refused too", async () => {
    const { send } = shareFixture(limits);
    await send("noor", write);
    await send("noor", { ...write, json: {} });
    expect((await send("noor", write)).status).toBe(429);
  });

  it("should not be fooled by another address, session header or user agent", async () => {
    const { send } = shareFixture(limits);
    const statuses: number[] = [];
    for (const address of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) {
      const headers = { "X-Forwarded-For": address, "X-Real-IP": address, Forwarded: address };
      statuses.push((await send("zoe", { ...write, headers })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it("should count guests by the address of the connection", async () => {
    const { share } = shareFixture({ ...limits, guests: true });
    const from = async (remoteAddress: string, forwarded: string) => {
      const request = new Request("http://share.local/auth", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Forwarded-For": forwarded },
        body: JSON.stringify({ room: "open-house" }),
      });
      const response = await share.fetch(request, { incoming: { socket: { remoteAddress } } });
      return response.status;
    };
    expect(await from("10.0.0.1", "1.1.1.1")).toBe(200);
    expect(await from("10.0.0.1", "2.2.2.2")).toBe(200);
    expect(await from("10.0.0.1", "3.3.3.3")).toBe(429);
    expect(await from("10.0.0.2", "1.1.1.1")).toBe(200);
  });

  it("should count for all servers on one store", async () => {
    const store = createMemoryStore();
    const [one, other] = [storedFixture({ ...limits, store }), storedFixture({ ...limits, store })];
    expect((await one.send("zoe", write)).status).toBe(200);
    expect((await other.send("zoe", write)).status).toBe(200);
    expect((await one.send("zoe", write)).status).toBe(429);
  });

  it("should let nothing through that the store cannot count", async () => {
    const store = storeWith({ counters: { count: () => Promise.reject(new Error("down")) } });
    const { send, counted } = storedFixture({ ...limits, store });
    for (const request of [write, search]) {
      expect(await send("zoe", request)).toMatchObject({
        status: 503,
        body: { code: "upstream_unavailable" },
      });
    }
    expect(counted()["rooms.get"]).toBeUndefined();
  });

  it("should count reads against nothing", async () => {
    const { read } = shareFixture(limits);
    const answers = await Promise.all(Array.from({ length: 20 }, () => read("zoe")));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});

describe("given routes that write", () => {
  const launchPlan = "/rooms/launch-plan";
  const writes: [string, string, object][] = [
    ["PATCH", `${launchPlan}/access`, { people: { marc: null } }],
    ["POST", `${launchPlan}/invitations`, { invitees: [{ userId: "noor" }], role: "viewer" }],
    ["POST", `${launchPlan}/invitations/some/resend`, {}],
    ["POST", `${launchPlan}/requests`, {}],
    ["POST", "/invitations/accept", { token: "some" }],
  ];

  it.each(writes)("should count %s %s", async (method, path, json) => {
    const { send, counted } = storedFixture({ rateLimit: { writes: 1 } });
    expect((await send("zoe", { method, path, json })).status).not.toBe(429);
    counted();
    expect(await send("zoe", { method, path, json })).toMatchObject({
      status: 429,
      body: { code: "rate_limited" },
    });
    expect(counted()).toEqual({ "counters.count": 1 });
  });
});
