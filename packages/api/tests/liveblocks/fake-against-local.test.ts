import {
  type FakeLiveblocks,
  startFakeLiveblocks,
} from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { type LocalLiveblocks, startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/**
 * The fake server that faults are tried on must answer as Liveblocks' own server does. The same
 * requests go to both, sensible and not.
 */

// Hundreds of requests in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let local: LocalLiveblocks;
let fake: FakeLiveblocks;
let runs = 0;

beforeAll(async () => {
  [local, fake] = await Promise.all([startLocalLiveblocks(), startFakeLiveblocks()]);
}, 30_000);
afterAll(() => Promise.all([local.stop(), fake.stop()]));

interface Request {
  method: string;
  path: string;
  body?: string;
  key: string | null;
}

const runId = "{run}";
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const room = oneOf("a", "b", "réunion ☕", "a%2Fb", "nowhere").map(
  (name) => `/v2/rooms/${encodeURIComponent(`${runId}${name}`)}`,
);
const scopes = oneOf<unknown>(
  ...[["room:write"], ["room:read", "room:presence:write"], ["room:presence:write", "room:read"]],
  ...[["*:read"], ["comments:write"], [], ["room:admin"]],
  ...[null, "room:write", [1], {}],
);
const entryKeys = oneOf("zoe", "a/b", "constructor", "toString", "日本", "", "k".repeat(60));
const entries = fc.oneof(
  { weight: 6, arbitrary: fc.dictionary(entryKeys, scopes, { maxKeys: 4 }) },
  { weight: 1, arbitrary: oneOf<unknown>(null, [], "zoe", 1) },
);
const metadata = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(
      oneOf("owner", "name", "constructor"),
      oneOf<unknown>("zoe", "", ["zoe", "olivier"], [], null, 1, true, {}, [1]),
      { maxKeys: 2 },
    ),
  },
  { weight: 1, arbitrary: oneOf<unknown>(null, [], "zoe") },
);
const patch = fc.record(
  {
    defaultAccesses: scopes,
    usersAccesses: entries,
    groupsAccesses: entries,
    metadata,
    unknown: oneOf<unknown>(1, null),
  },
  { requiredKeys: [] },
);
const json = (value: unknown) => JSON.stringify(value);
const strangeBody = oneOf(
  ...["", "{", "null", "[]", "1", '{"usersAccesses":{"__proto__":["room:write"]}}'],
);
const key = oneOf<string | null>(...Array(12).fill("sk_localdev"), "sk_wrong", null);

const request: fc.Arbitrary<Request> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ method: oneOf("GET"), path: room, key }) },
  {
    weight: 6,
    arbitrary: fc.record({ method: oneOf("POST"), path: room, body: patch.map(json), key }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ method: oneOf("POST"), path: room, body: strangeBody, key }),
  },
  { weight: 1, arbitrary: fc.record({ method: oneOf("DELETE"), path: room, key }) },
  {
    weight: 4,
    arbitrary: fc.record({
      method: oneOf("POST"),
      path: oneOf("/v2/rooms"),
      body: fc
        .tuple(oneOf("a", "b", "réunion ☕", "a%2Fb"), patch)
        .map(([name, rest]) => json({ id: `${runId}${name}`, ...rest })),
      key,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: oneOf("POST"),
      path: oneOf("/v2/identify-user"),
      body: oneOf('{"userId":"zoe","groupIds":["a"]}', "{}", "[]", "{", '{"userId":1}'),
      key,
    }),
  },
);

/** What came back, as far as sharing reads it. */
async function send(url: string, { method, path, body, key }: Request): Promise<unknown> {
  const run = (text: string) =>
    text.replaceAll(encodeURIComponent(runId), runId).replaceAll(runId, `run-${runs}-`);
  const response = await fetch(url + run(path), {
    method,
    headers: {
      ...(key !== null && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: run(body) }),
  });
  const { status } = response;
  const text = await response.text();
  const answer: Record<string, unknown> = text === "" ? {} : JSON.parse(text);
  const { id, defaultAccesses, groupsAccesses, usersAccesses } = answer;
  const isToken = /^[\w-]+\.[\w-]+\.$/.test(String(answer.token));
  return {
    ...{ status, isToken, error: answer.error, type: answer.type },
    ...{ id, defaultAccesses, groupsAccesses, usersAccesses, metadata: answer.metadata },
  };
}

describe("given the fake server and Liveblocks' own", () => {
  it("should answer the same to any requests", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
        runs += 1;
        for (const each of requests) {
          const [ours, theirs] = [await send(fake.url, each), await send(local.url, each)];
          expect(ours, json(each)).toEqual(theirs);
        }
      }),
      { numRuns: 60 },
    );
  });
});
