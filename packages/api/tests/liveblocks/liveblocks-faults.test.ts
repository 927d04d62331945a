import type { Misbehaviour } from "@guestlist/testing/fake-liveblocks/fault";
import {
  type FakeLiveblocks,
  startFakeLiveblocks,
} from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Rooms, RoomsError } from "../../src/index.ts";
import { createLiveblocksRooms } from "../../src/liveblocks.ts";
import { leaked, upstreamPage, upstreamProblem } from "../faults/leak.ts";

/** What the adapter makes of failures; `src/faults` has what the API makes of that. */

const room = {
  id: "r",
  defaultAccesses: [],
  groupsAccesses: {},
  usersAccesses: { zoe: ["room:write"] },
  metadata: {},
};

let fake: FakeLiveblocks;
let rooms: Rooms;

beforeAll(async () => {
  fake = await startFakeLiveblocks({ rooms: [room] });
  rooms = createLiveblocksRooms(fake.liveblocks);
});
afterEach(() => fake.faults.clear());
afterAll(() => fake.stop());

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  const error = await call().then(
    (value) => ({ value }),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RoomsError)) return error;
  expect(JSON.stringify([error.message, error.cause ?? "", { ...error }])).not.toMatch(leaked);
  return error.failure;
}

const info = { name: "Zoë", avatar: "", colors: [] };
const event = { type: "guestlist:access-changed" } as const;
const read = () => rooms.get("r");
const token = () => rooms.identify("zoe", { groupIds: [], info });
const calls: [string, () => Promise<unknown>][] = [
  ["a read", read],
  ["a write", () => rooms.update("r", { usersAccesses: { zoe: null } })],
  ["a token", token],
];
const status = (code: number, body: string): Misbehaviour => ({
  ...{ kind: "status", status: code, body },
});
const answering = (edit: (body: unknown) => unknown) =>
  fake.faults.add({ does: { kind: "edited", edit } });

describe.each(calls)("given a platform that fails %s", (_name, call) => {
  it.each<[string, string, Misbehaviour]>([
    ["misconfigured", "401", status(401, upstreamPage)],
    ["misconfigured", "403", status(403, upstreamProblem)],
    ["rate_limited", "429", status(429, upstreamPage)],
    ["refused", "422", status(422, upstreamProblem)],
    ["refused", "400", status(400, upstreamPage)],
    ["unavailable", "500", status(500, upstreamPage)],
    ["unavailable", "503", status(503, "")],
    ["unavailable", "a reset", { kind: "reset" }],
    ["bad_answer", "a page", status(200, upstreamPage)],
    ["bad_answer", "half an answer", { kind: "half" }],
    ["bad_answer", "another shape", { kind: "edited", edit: () => ({ ...room, token: 1, id: 1 }) }],
    ["bad_answer", "a list", { kind: "edited", edit: () => [] }],
    ["bad_answer", "null", { kind: "edited", edit: () => null }],
  ])("should say %s to %s", async (failure, _, does) => {
    fake.faults.add({ does });
    expect(await failureOf(call)).toBe(failure);
  });
});

describe("given answers of the platform", () => {
  it.each([
    ["a gateway that gave up", status(504, upstreamPage), "timeout"],
    ["an answer that broke off", { kind: "cut off" }, "cut_off"],
  ] as const)("should tell %s, where the SDK does", async (_, does, failure) => {
    fake.faults.add({ does });
    expect(await failureOf(read)).toBe(failure);
    expect(await failureOf(token)).toBe("unavailable");
  });

  it("should take a room without what sharing does not need", async () => {
    answering((body) => ({ ...Object(body), secretField: "hunter2" }));
    expect(Object.keys((await read()) ?? {})).toEqual([
      ...["id", "defaultAccesses", "groupsAccesses", "usersAccesses", "metadata"],
    ]);
  });

  it("should leave out metadata that is no text", async () => {
    const metadata = { owner: "zoe", count: 1, nested: {}, list: ["a"] };
    answering((body) => ({ ...Object(body), metadata }));
    expect((await read())?.metadata).toEqual({ owner: "zoe", list: ["a"] });
  });

  it("should not take another room for the one that was asked for", async () => {
    answering((body) => ({ ...Object(body), id: "s" }));
    expect(await failureOf(read)).toBe("bad_answer");
  });

  it("should give up when it is told to", async () => {
    fake.faults.add({ does: { kind: "never" } });
    const controller = new AbortController();
    const waiting = failureOf(() => rooms.get("r", { signal: controller.signal }));
    controller.abort();
    expect(await waiting).toBe("timeout");
  });

  it("should take what was told to a room for told", async () => {
    expect(await failureOf(() => rooms.announce("r", event))).toEqual({ value: undefined });
    fake.faults.add({ does: status(501, upstreamPage) });
    expect(await failureOf(() => rooms.announce("r", event))).toBe("unavailable");
  });

  it("should not send a scope that Liveblocks does not know", async () => {
    const before = fake.calls.length;
    await failureOf(() => rooms.update("r", { usersAccesses: { zoe: ["room:admin"] } }));
    expect(fake.calls).toHaveLength(before);
  });
});
