import { describe, expect, it } from "vitest";
import { shareFixture } from "../../../tests/support/share-fixture.ts";

const own = "http://share.local";
const friend = "https://app.acme.io";
const stranger = "https://evil.example";
const cookie = { Cookie: "session=zoe" };

const unsafe = [
  { method: "PATCH", path: "/rooms/launch-plan/access", json: { people: { lea: "viewer" } } },
  {
    method: "POST",
    path: "/rooms/launch-plan/access/preview",
    json: { change: { people: { lea: null } } },
  },
  {
    method: "POST",
    path: "/rooms/launch-plan/invitations",
    json: { invitees: [{ userId: "noor" }], role: "viewer" },
  },
  { method: "POST", path: "/auth", json: {} },
];

const allowed: [string, Record<string, string>][] = [
  ["neither header, no cookie", {}],
  ["our origin", { Origin: own, ...cookie }],
  ["our origin behind a proxy that ends TLS", { Origin: "https://share.local", ...cookie }],
  ["the same origin, without naming it", { "Sec-Fetch-Site": "same-origin", ...cookie }],
  ["the address bar", { "Sec-Fetch-Site": "none", ...cookie }],
  ["an allowed origin", { Origin: friend, "Sec-Fetch-Site": "cross-site", ...cookie }],
  ["an allowed origin without the other header", { Origin: friend, ...cookie }],
];

const refused: [string, Record<string, string>][] = [
  ["neither header, a cookie", cookie],
  ["another origin", { Origin: stranger, ...cookie }],
  ["another origin without a cookie", { Origin: stranger }],
  ["another port", { Origin: "http://share.local:81" }],
  ["a longer name", { Origin: "http://share.local.evil.example" }],
  ["no origin at all", { Origin: "null", ...cookie }],
  ["another site without an origin", { "Sec-Fetch-Site": "cross-site" }],
  ["a sibling", { "Sec-Fetch-Site": "same-site" }],
  ["a sibling that claims our origin", { Origin: own, "Sec-Fetch-Site": "same-site" }],
  ["another site that claims our origin", { Origin: own, "Sec-Fetch-Site": "cross-site" }],
  ["our site with another origin", { Origin: stranger, "Sec-Fetch-Site": "same-origin" }],
  ["an allowed origin in other letters", { Origin: friend.toUpperCase() }],
  ["an unknown word", { "Sec-Fetch-Site": "Same-Origin" }],
  [
    "forwarding headers",
    { Origin: stranger, "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" },
  ],
];

describe("given a request that changes something", () => {
  it.each(allowed)("should let %s through", async (_, headers) => {
    for (const request of unsafe) {
      const { send } = shareFixture({ origins: [friend] });
      expect((await send("zoe", { ...request, headers })).status).toBe(200);
    }
  });

  it.each(refused)("should refuse %s before anything else", async (_, headers) => {
    for (const request of unsafe) {
      const { send, counted } = shareFixture({ origins: [friend] });
      expect(await send("zoe", { ...request, headers })).toMatchObject({
        status: 403,
        body: { code: "cross_site" },
      });
      expect(counted()).toEqual({});
    }
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
    "should refuse another site whatever its content type, %j",
    async (type) => {
      const { send } = shareFixture();
      const answer = await send("zoe", {
        ...unsafe[0],
        path: "/rooms/launch-plan/access",
        headers: { Origin: stranger, "Content-Type": type, ...cookie },
      });
      expect(answer.body).toMatchObject({ code: "cross_site" });
    },
  );
});

describe("given a request that only reads", () => {
  it("should answer it wherever it comes from, and let no other page see it", async () => {
    const { send } = shareFixture({ origins: [friend] });
    const { status, headers } = await send("zoe", {
      path: "/rooms/launch-plan/access",
      headers: { Origin: stranger, "Sec-Fetch-Site": "cross-site", ...cookie },
    });
    expect(status).toBe(200);
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(headers.get("Vary")).toBe("Origin");
  });

  it("should answer it where only its headers are asked for", async () => {
    const { send } = shareFixture();
    const path = "/rooms/launch-plan/access";
    expect((await send("zoe", { method: "HEAD", path, headers: cookie })).status).toBe(200);
  });
});

describe("given origins that are allowed", () => {
  const path = "/rooms/launch-plan/access";

  it("should let their pages read answers and errors", async () => {
    const { send } = shareFixture({ origins: [friend] });
    for (const userId of ["zoe", "noor", null]) {
      const { headers } = await send(userId, { path, headers: { Origin: friend } });
      expect(headers.get("Access-Control-Allow-Origin")).toBe(friend);
      expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
      expect(headers.get("Access-Control-Expose-Headers")).toContain("Retry-After");
      expect(headers.get("Vary")).toBe("Origin");
    }
  });

  it("should answer their preflight", async () => {
    const { send, counted } = shareFixture({ origins: [friend] });
    const { status, headers } = await send(null, {
      method: "OPTIONS",
      path,
      headers: {
        Origin: friend,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("Access-Control-Allow-Methods")).toBe("GET, PATCH");
    expect(headers.get("Access-Control-Allow-Headers")).toBe("content-type");
    expect(counted()).toEqual({});
  });

  it.each([[[]], [[friend]]])("should refuse anyone else's preflight with %j", async (origins) => {
    const { send } = shareFixture({ origins });
    const { status, headers } = await send(null, {
      method: "OPTIONS",
      path,
      headers: { Origin: stranger, "Access-Control-Request-Method": "PATCH" },
    });
    expect(status).toBe(405);
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  it("should say nothing of origins where none are allowed", async () => {
    const { send } = shareFixture();
    const { headers } = await send("zoe", { path, headers: { Origin: own } });
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(headers.get("Vary")).toBeNull();
  });

  it.each(["app.acme.io", "https://app.acme.io/", "https://app.acme.io/path", "*", "null"])(
    "should not start with the origin %s",
    (origin) => {
      expect(() => shareFixture({ origins: [origin] })).toThrow(/origin/);
    },
  );
});
