import { describe, expect, it } from "vitest";
import { type Fixture, type Request, shareFixture } from "../../../tests/support/share-fixture.ts";

const path = "/rooms/launch-plan/access";
const json = { "Content-Type": "application/json" };
const largest = 16 * 1024;

/** Sends a body that must be refused, as the owner, and checks that nothing came of it. */
async function refused(request: Partial<Request>): Promise<unknown> {
  const fixture = shareFixture();
  const before = structuredClone(fixture.rooms.all.get("launch-plan"));
  const { status, body } = await send(fixture, request);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(fixture.counted()).toEqual({});
  expect(fixture.rooms.all.get("launch-plan")).toEqual(before);
  return body;
}

function send(fixture: Fixture, request: Partial<Request>) {
  return fixture.send("olivier", { method: "PATCH", path, headers: json, ...request });
}

/** A change that is right, padded with white space to a length. */
function padded(length: number): string {
  return JSON.stringify({ people: { lea: "viewer" } }).padEnd(length, " ");
}

/** What a server makes of a connection that ends in mid-body. */
function cutOff(text: string): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new Error("aborted"));
      isSent = true;
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
}

function streamed(text: string, piece = 1000): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + piece));
      at += piece;
    },
  });
}

describe("given bodies of every size", () => {
  it("should take 16 KB, whole and in pieces", async () => {
    expect((await send(shareFixture(), { body: padded(largest) })).status).toBe(200);
    expect((await send(shareFixture(), { body: streamed(padded(largest)) })).status).toBe(200);
    const headers = { ...json, "Content-Length": String(largest) };
    expect((await send(shareFixture(), { body: padded(largest), headers })).status).toBe(200);
  });

  it("should put together characters that arrive in pieces", async () => {
    const body = streamed('{"people":{"zoë":"reader"}}', 1);
    expect(await refused({ body })).toMatchObject({ issues: [{ path: "people.zoë" }] });
  });

  it("should take none at all where a body may be left out", async () => {
    const { status } = await send(shareFixture(), { method: "POST", path: "/auth" });
    expect(status).toBe(200);
  });

  it.each<[string, Partial<Request>]>([
    ["one byte more", { body: padded(largest + 1) }],
    ["one byte more in pieces", { body: streamed(padded(largest + 1)) }],
    [
      "a length that says so, whatever follows",
      { body: "{}", headers: { ...json, "Content-Length": String(largest + 1) } },
    ],
    [
      "a length that lies",
      { body: streamed(padded(largest + 1)), headers: { ...json, "Content-Length": "2" } },
    ],
    [
      "a length that is none",
      { body: streamed(padded(largest + 1)), headers: { ...json, "Content-Length": "many" } },
    ],
  ])("should refuse %s", async (_, request) => {
    expect(await refused(request)).toMatchObject({ code: "body_too_large" });
  });

  it("should refuse one that is cut off", async () => {
    expect(await refused({ body: cutOff(padded(100)) })).toMatchObject({ code: "malformed_json" });
  });

  it("should stop reading a body without end", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await refused({ body: endless })).toMatchObject({ code: "body_too_large" });
    expect(pulled).toBeLessThan(25);
    expect(cancelled).toBe(true);
  });
});

describe("given bodies that are no change", () => {
  it.each<[string, string, BodyInit | undefined]>([
    ["malformed_json", "nothing", undefined],
    ["malformed_json", "an empty one", ""],
    ["malformed_json", "half of one", '{"people":'],
    ["malformed_json", "two", "{}{}"],
    ["malformed_json", "a comment", '{/**/"people":{}}'],
    ["malformed_json", "bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d])],
    [
      "malformed_json",
      "bytes that are no UTF-8 in an id",
      Uint8Array.from('{"people":{"\xff":"viewer"}}', (character) => character.charCodeAt(0)),
    ],
    ["invalid_body", "null", "null"],
    ["invalid_body", "a list", "[]"],
    ["invalid_body", "a text", '"people"'],
    ["invalid_body", "a number", "1e999"],
    ["invalid_body", "an empty change", "{}"],
    ["invalid_body", "an empty map", '{"people":{}}'],
    ["invalid_body", "only expectations", '{"expect":{}}'],
    ["invalid_body", "people in a list", '{"people":["lea"]}'],
    ["invalid_body", "people as null", '{"people":null}'],
    ["invalid_body", "an unknown key", '{"people":{"lea":"viewer"},"usersAccesses":{}}'],
    ["invalid_body", "metadata", '{"people":{"lea":"viewer"},"metadata":{"owner":"zoe"}}'],
    ["invalid_body", "another room", '{"people":{"lea":"viewer"},"roomId":"open-house"}'],
    ["invalid_body", "a key __proto__", '{"people":{"lea":"viewer"},"__proto__":{"x":1}}'],
    ["invalid_body", "a key constructor", '{"people":{"lea":"viewer"},"constructor":{}}'],
    ["invalid_body", "invitations without a store", '{"invitations":{"1":null}}'],
    ["invalid_body", "requests without a store", '{"requests":{"lea":null}}'],
    ["invalid_body", "a scope for a role", '{"people":{"lea":["room:write"]}}'],
    ["invalid_body", "a role as a list", '{"people":{"lea":["editor"]}}'],
    ["invalid_body", "a role as true", '{"people":{"lea":true}}'],
    ["invalid_body", "a role as a number", '{"people":{"lea":2}}'],
    ["invalid_body", "a role as an object", '{"people":{"lea":{"role":"editor"}}}'],
    ["unknown_role", "a role in capitals, after another mistake", '{"people":{"kim":2,"lea":"A"}}'],
    ["unknown_role", "a role in capitals", '{"people":{"lea":"Editor"}}'],
    ["unknown_role", "a role with a space", '{"people":{"lea":"editor "}}'],
    ["unknown_role", "a scope as a role", '{"people":{"lea":"room:write"}}'],
    ["unknown_role", "an empty role", '{"people":{"lea":""}}'],
    ["unknown_role", "an inherited name as a role", '{"people":{"lea":"constructor"}}'],
    ["unknown_role", "another inherited name", '{"people":{"lea":"__proto__"}}'],
    ["invalid_id", "an empty id", '{"people":{"":"viewer"}}'],
    ["invalid_id", "a dotted id", '{"people":{"..":"viewer"}}'],
    ["invalid_id", "an id with a line break", '{"people":{"a\\nb":"viewer"}}'],
    ["invalid_id", "an id of half a character", '{"people":{"\\ud800":"viewer"}}'],
    ["invalid_id", "a long id", `{"people":{"${"x".repeat(129)}":"viewer"}}`],
    ["invalid_id", "a group's dotted id", '{"groups":{".":"viewer"}}'],
    ["invalid_body", "general access without an audience", '{"general":{"role":"viewer"}}'],
    ["invalid_body", "an unknown audience", '{"general":{"audience":"public","role":"viewer"}}'],
    ["invalid_body", "an audience without a role", '{"general":{"audience":"anyone"}}'],
    ["invalid_body", "a restricted role", '{"general":{"audience":"restricted","role":"viewer"}}'],
    ["invalid_body", "a setting as text", '{"settings":{"editorsCanShare":"no"}}'],
    ["invalid_body", "an unknown setting", '{"settings":{"editorsCanShare":true,"x":1}}'],
    [
      "too_many_items",
      "51 entries",
      JSON.stringify({
        people: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`p${i}`, null])),
        general: { audience: "restricted" },
      }),
    ],
    ["invalid_body", "depth", `{"people":${"[".repeat(8000)}${"]".repeat(8000)}}`],
    ["invalid_body", "depth in objects", `${'{"people":'.repeat(1400)}1${"}".repeat(1400)}`],
    [
      "invalid_body",
      "depth in a role",
      `{"people":{"lea":${"[".repeat(7000)}${"]".repeat(7000)}}}`,
    ],
    ["malformed_json", "depth without end", "[".repeat(16_000)],
  ])("should answer %s to %s", async (code, _, body) => {
    expect(await refused(body === undefined ? {} : { body })).toMatchObject({ code });
  });

  it("should name what it does not know, and what else is wrong", async () => {
    const body =
      '{"people":{"kim":2,"..":"viewer"},"general":{"audience":"all"},"settings":{"x":1},"y":1}';
    expect(await refused({ body })).toMatchObject({
      issues: [
        { path: "people.kim", message: "This is not valid." },
        { path: "people", message: "A key is not a valid id." },
        { path: "general.audience", message: "This is not valid." },
        { path: "settings.editorsCanShare", message: "This must be of type boolean." },
        { path: "settings.x", message: "This key is not known." },
        { path: "y", message: "This key is not known." },
      ],
    });
  });

  it("should name ten mistakes at most", async () => {
    const people = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`p${i}`, 2]));
    expect(await refused({ body: JSON.stringify({ people }) })).toMatchObject({
      issues: Array.from({ length: 10 }, (_, i) => ({ path: `people.p${i}` })),
    });
  });

  it("should take the last of two equal keys, as JSON does", async () => {
    const fixture = shareFixture();
    await send(fixture, { body: '{"people":{"lea":"owner","lea":"viewer"}}' });
    expect(fixture.rooms.all.get("launch-plan")?.usersAccesses.lea).toEqual([
      "room:read",
      "room:presence:write",
    ]);
    expect(fixture.rooms.all.get("launch-plan")?.metadata.owner).toBe("olivier");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "should take %s for a plain id",
    async (id) => {
      const fixture = shareFixture();
      const { status, body } = await send(fixture, { body: `{"people":{"${id}":"viewer"}}` });
      if (id !== "__proto__") {
        expect(body).toMatchObject({ code: "unknown_person", userId: id });
        return;
      }
      // The directory knows someone by this name.
      expect(status).toBe(200);
      const entries = fixture.rooms.all.get("launch-plan")?.usersAccesses ?? {};
      expect(Object.keys(entries)).toContain(id);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );
});

describe("given content types", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/json ;a=b",
  ])("should take %s", async (type) => {
    const request = { body: padded(40), headers: { "Content-Type": type } };
    expect((await send(shareFixture(), request)).status).toBe(200);
  });

  it.each([
    ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"],
    ...["application/jsonp", "text/json", "application/json-patch+json", ","],
  ])("should refuse %s", async (type) => {
    expect(await refused({ body: padded(40), headers: { "Content-Type": type } })).toMatchObject({
      code: "unsupported_media_type",
    });
  });

  it("should refuse none at all", async () => {
    const body = new Uint8Array(new TextEncoder().encode(padded(40)));
    expect(await refused({ body, headers: {} })).toMatchObject({ code: "unsupported_media_type" });
  });
});
