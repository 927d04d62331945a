import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Code } from "../../src/index.ts";
import { bodyRoutes, titleOf } from "./support/attack-routes.ts";
import {
  type Attack,
  type AttackBody,
  type AttackServer,
  attackServer,
} from "./support/attack-server.ts";

const largest = 16 * 1024;
const routes = bodyRoutes.map((route) => [titleOf(route), route] as const);

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer();
});
afterAll(() => server.close());

const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Bodies that are no JSON, or no object. */
const bodies: [Code, string, AttackBody][] = [
  ["malformed_json", "half of one", '{"people":'],
  ["malformed_json", "two", "{}{}"],
  ["malformed_json", "a comment", "{/**/}"],
  ["malformed_json", "single quotes", "{'people':{}}"],
  ["malformed_json", "a trailing comma", '{"people":{},}'],
  ["malformed_json", "a bare word", "undefined"],
  ["malformed_json", "not a number", "NaN"],
  ["malformed_json", "a form", "people[lea]=viewer"],
  ["malformed_json", "a script", "<script>alert(1)</script>"],
  ["malformed_json", "a null byte", '{"a":"\u0000"}'],
  ["malformed_json", "bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d])],
  ["malformed_json", "an overlong slash", new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
  ["malformed_json", "UTF-16", new Uint8Array(Buffer.from('\ufeff{"a":1}', "utf16le"))],
  ["malformed_json", "something compressed", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ["malformed_json", "lists without an end", "[".repeat(10_000)],
  ["malformed_json", "objects without an end", '{"a":'.repeat(3_000)],
  ["invalid_body", "null", "null"],
  ["invalid_body", "true", "true"],
  ["invalid_body", "a number", "1e999"],
  ["invalid_body", "a text", '"olivier"'],
  ["invalid_body", "a list", "[]"],
  ["invalid_body", "a list of what would be right", '[{"people":{"lea":"viewer"}}]'],
  ["invalid_body", "a list within 8,000 others", nested("[", "]", 8_000)],
  ["invalid_body", "an object within 2,000 others", nested('{"people":', "}", 1_300)],
  ["invalid_body", "a key of prototypes", '{"__proto__":{"isAdmin":true}}'],
  ["invalid_body", "a constructor", '{"constructor":{"prototype":{"isAdmin":true}}}'],
];

/** Ways to send more than may be sent. */
const sizes: [string, (json: string) => Partial<Attack>][] = [
  ["one byte more", (json) => ({ body: json.padEnd(largest + 1, " ") })],
  ["one byte more, in pieces", (json) => ({ body: [json, " ".repeat(largest + 1 - json.length)] })],
  ["many small pieces", (json) => ({ body: [json, ...Array(400).fill(" ".repeat(100))] })],
  ["a megabyte", (json) => ({ body: json.padEnd(1_000_000, " ") })],
  ["a megabyte, in pieces", (json) => ({ body: [json, " ".repeat(1_000_000)] })],
  ["many bytes a character", (json) => ({ body: `${json}${"\u2003".repeat(6_000)}` })],
];

const types = [
  ...["text/plain", "text/json", "text/html", "application/x-www-form-urlencoded", "", ","],
  ...["multipart/form-data; boundary=x", "application/jsonp", "application/json-patch+json"],
  ...["application/xml", "application/octet-stream", "application/ json", "json", "*/*"],
  ...["text/plain; application/json", "application/problem+json", "application/merge-patch+json"],
];

describe.each(routes)("given %s", (_, route) => {
  it.each(bodies)("should answer %s to %s", async (code, _name, body) => {
    await server.refuse({ ...route, body }, { status: 400, code, isUncalled: true });
  });

  it.each(sizes)("should not read %s", async (_name, sent) => {
    // A server gives up a connection whose rest it does not read.
    const headers = { Connection: "close" };
    const attack = { ...route, headers, ...sent(JSON.stringify(route.json)) };
    await server.refuse(attack, { status: 413, code: "body_too_large", isUncalled: true });
  });

  it.each(types)("should not take the type %j", async (type) => {
    const refusal = { status: 415, code: "unsupported_media_type", isUncalled: true } as const;
    await server.refuse({ ...route, headers: { "Content-Type": type } }, refusal);
  });

  it("should not take what has no type", async () => {
    const refusal = { status: 415, code: "unsupported_media_type", isUncalled: true } as const;
    await server.refuse({ ...route, headers: { "Content-Type": null } }, refusal);
  });

  it.each(["roomId", "userId", "as", "metadata", "usersAccesses", "defaultAccesses", "scopes"])(
    "should name the key %s, which it does not know",
    async (key) => {
      const json = { ...route.json, [key]: "launch-plan" };
      const { body } = await server.refuse(
        { ...route, json },
        { status: 400, code: "invalid_body", isUncalled: true },
      );
      expect(body).toMatchObject({ issues: [{ path: key }] });
    },
  );
});
