import { createServer, type Server, type ServerResponse } from "node:http";
import { Liveblocks } from "@liveblocks/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Rooms, RoomsError } from "../ports/rooms.ts";
import { liveblocksRooms } from "./liveblocks-rooms.ts";

const secret = "hunter2";
const page = `<html><body>nginx at /srv/app ${secret}</body></html>`;
const room = {
  type: "room",
  id: "r",
  createdAt: "2026-01-01T00:00:00.000Z",
  lastConnectionAt: "2026-01-01T00:00:00.000Z",
  defaultAccesses: [],
  groupsAccesses: {},
  usersAccesses: { zoe: ["room:write"] },
  metadata: {},
};

let server: Server;
let rooms: Rooms;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const liveblocks = new Liveblocks({
    secret: "sk_localdev",
    baseUrl: `http://127.0.0.1:${port}`,
  });
  rooms = liveblocksRooms(liveblocks);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const status = (code: number, body: string) => (response: ServerResponse) => {
  response.writeHead(code, { "Content-Type": "application/json" }).end(body);
};
const json = (body: unknown) => status(200, JSON.stringify(body));

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  const error = await call().then(
    (value) => ({ value }),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RoomsError)) return error;
  expect(JSON.stringify([error.message, error.cause ?? "", { ...error }])).not.toContain(secret);
  return error.failure;
}

const info = { name: "Zoë", avatar: "", colors: [] };
const calls: [string, () => Promise<unknown>][] = [
  ["a read", () => rooms.get("r")],
  ["a write", () => rooms.update("r", { usersAccesses: { zoe: null } })],
  ["a token", () => rooms.identify("zoe", { groupIds: [], info })],
];

describe.each(calls)("given a platform that fails %s", (_name, call) => {
  it.each<[string, string, (response: ServerResponse) => void]>([
    ["misconfigured", "401", status(401, page)],
    ["misconfigured", "403", status(403, JSON.stringify({ error: secret }))],
    ["rate_limited", "429", status(429, page)],
    ["refused", "422", status(422, JSON.stringify({ error: "X", message: secret }))],
    ["refused", "400", status(400, page)],
    ["unavailable", "500", status(500, page)],
    ["unavailable", "503", status(503, "")],
    ["unavailable", "a reset", (response) => response.socket?.destroy()],
    ["bad_answer", "a page", status(200, page)],
    ["bad_answer", "half an answer", status(200, '{"token')],
    ["bad_answer", "another shape", json({ ...room, usersAccesses: "zoe", token: 1 })],
    ["bad_answer", "a list", json([])],
  ])("should say %s to %s", async (failure, _, respond) => {
    answer = respond;
    expect(await failureOf(call)).toBe(failure);
  });
});

describe("given answers of the platform", () => {
  it("should tell a gateway that gave up, where the SDK does", async () => {
    answer = status(504, page);
    expect(await failureOf(() => rooms.get("r"))).toBe("timeout");
    const token = () => rooms.identify("zoe", { groupIds: [], info });
    expect(await failureOf(token)).toBe("unavailable");
  });

  it("should take a room without what sharing does not need", async () => {
    answer = json({ ...room, organizationId: "default", secretField: secret });
    expect(Object.keys((await rooms.get("r")) ?? {})).toEqual([
      ...["id", "defaultAccesses", "groupsAccesses", "usersAccesses", "metadata"],
    ]);
  });

  it("should leave out metadata that is no text", async () => {
    answer = json({ ...room, metadata: { owner: "zoe", count: 1, nested: {}, list: ["a"] } });
    expect((await rooms.get("r"))?.metadata).toEqual({ owner: "zoe", list: ["a"] });
  });

  it("should give up when it is told to", async () => {
    answer = () => {};
    const controller = new AbortController();
    const waiting = failureOf(() => rooms.get("r", { signal: controller.signal }));
    controller.abort();
    expect(await waiting).toBe("timeout");
  });

  it("should not send a scope that Liveblocks does not know", async () => {
    let asked = 0;
    answer = (response) => {
      asked += 1;
      json(room)(response);
    };
    await failureOf(() => rooms.update("r", { usersAccesses: { zoe: ["room:admin"] } }));
    expect(asked).toBe(0);
  });
});
