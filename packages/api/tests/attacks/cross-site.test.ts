import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyRoutes, personRoutes, titleOf } from "./support/attack-routes.ts";
import { type AttackServer, attackServer } from "./support/attack-server.ts";

const friend = "https://app.acme.io";
const stranger = "https://evil.example";

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer({ origins: [friend] });
});
afterAll(() => server.close());

/** What a page of another origin, or one that hides its own, can bring about; `null` is left out. */
const pages: [string, (own: string) => Record<string, string | null>][] = [
  ["neither header", () => ({ Origin: null })],
  ["another origin", () => ({ Origin: stranger })],
  ["another origin, without a cookie", () => ({ Origin: stranger, Cookie: null })],
  ["another port", (own) => ({ Origin: own.replace(/\d+$/, "81") })],
  ["no port", (own) => ({ Origin: own.replace(/:\d+$/, "") })],
  ["another name of this machine", (own) => ({ Origin: own.replace("127.0.0.1", "localhost") })],
  ["a longer name", (own) => ({ Origin: `${own}.evil.example` })],
  ["a name before it", (own) => ({ Origin: own.replace("http://", "http://evil.") })],
  ["a user before it", (own) => ({ Origin: own.replace("http://", "http://evil@") })],
  ["a path after it", (own) => ({ Origin: `${own}/` })],
  ["two of them", (own) => ({ Origin: `${own}, ${stranger}` })],
  ["no origin at all", () => ({ Origin: "null" })],
  ["an empty origin", () => ({ Origin: "" })],
  ["a file", () => ({ Origin: "file://" })],
  ["an extension", () => ({ Origin: "chrome-extension://abcdefgh" })],
  ["another site, without an origin", () => ({ Origin: null, "Sec-Fetch-Site": "cross-site" })],
  ["a sibling, without an origin", () => ({ Origin: null, "Sec-Fetch-Site": "same-site" })],
  ["another site that claims our origin", () => ({ "Sec-Fetch-Site": "cross-site" })],
  ["a sibling that claims our origin", () => ({ "Sec-Fetch-Site": "same-site" })],
  ["our site with another origin", () => ({ Origin: stranger, "Sec-Fetch-Site": "same-origin" })],
  ["an unknown word", () => ({ "Sec-Fetch-Site": "Same-Origin" })],
  ["an empty word", () => ({ "Sec-Fetch-Site": "" })],
  ["an allowed origin in capitals", () => ({ Origin: friend.toUpperCase() })],
  ["an allowed origin without TLS", () => ({ Origin: friend.replace("https", "http") })],
  ["a part of an allowed origin", () => ({ Origin: "https://acme.io" })],
  ["a longer allowed origin", () => ({ Origin: `${friend}.evil.example` })],
  ["a referrer of ours", (own) => ({ Origin: stranger, Referer: `${own}/page` })],
  [
    "headers of a proxy",
    () => ({
      Origin: stranger,
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      Forwarded: "host=evil.example;proto=https",
    }),
  ],
];

/** What a form, or a script without a preflight, can send. */
const types = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain; application/json",
  "application/json",
];

const crossSite = { status: 403, code: "cross_site", isUncalled: true } as const;

describe.each(bodyRoutes.map((route) => [titleOf(route), route] as const))(
  "given %s from a page",
  (_, route) => {
    it.each(pages)("should be refused with %s, before anything else", async (_page, headersOf) => {
      await server.refuse({ ...route, headers: headersOf(server.origin) }, crossSite);
    });

    it.each(types)("should be refused as %s, whatever is in it", async (type) => {
      const headers = { Origin: stranger, "Content-Type": type };
      await server.refuse({ ...route, headers }, crossSite);
      await server.refuse({ ...route, headers, body: "people[lea]=owner" }, crossSite);
    });

    it("should be refused without a body, and with one too large", async () => {
      const headers = { Origin: stranger, Connection: "close" };
      const { method, path } = route;
      await server.refuse({ method, path, headers }, crossSite);
      await server.refuse({ ...route, headers, body: " ".repeat(20_000) }, crossSite);
    });
  },
);

describe("given a page of another origin that reads", () => {
  const reads = personRoutes.filter(({ method }) => method === undefined);

  it.each(reads.map((route) => [titleOf(route), route] as const))(
    "should not be let see %s",
    async (_, route) => {
      for (const origin of [stranger, "null", friend.toUpperCase(), `${friend}.evil.example`]) {
        const headers = { Origin: origin, "Sec-Fetch-Site": "cross-site" };
        const answer = await server.sendInVain({ ...route, headers });
        expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
        expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
        expect(answer.headers.get("Vary")).toBe("Origin");
      }
    },
  );

  it.each(personRoutes.map((route) => [titleOf(route), route] as const))(
    "should not be let ask first for %s",
    async (_, { path }) => {
      const headers = {
        Origin: stranger,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "content-type",
      };
      const answer = await server.refuse(
        { as: null, method: "OPTIONS", path, headers },
        { status: 405, code: "method_not_allowed", isUncalled: true },
      );
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
      expect(answer.headers.get("Access-Control-Allow-Methods")).toBeNull();
    },
  );
});
