import { emptyRecord, mergePatch, type Room } from "@guestlist/access";
import type { Operation } from "./fault.ts";
import { isPatch, isRecord } from "./is-patch.ts";

/** A request as far as it matters. */
export interface Asked {
  method: string;
  /** With its query, as it was sent. */
  path: string;
  body: string;
  /** The value of its `Authorization`. */
  authorization: string | undefined;
}

export interface Answered {
  status: number;
  /** Sent as JSON; nothing is sent for `undefined`. */
  body?: unknown;
}

export interface FakeRooms {
  readonly secret: string;
  /** The rooms as they are now, by id. */
  readonly all: Map<string, Room>;
  /** How many entries of each kind a room takes. */
  readonly mostEntries: number;
}

export function operationOf({ method, path }: Pick<Asked, "method" | "path">): Operation {
  const { pathname } = new URL(path, "http://localhost");
  if (method === "POST" && pathname === "/v2/rooms") return "create";
  if (method === "POST" && pathname === "/v2/identify-user") return "identify";
  if (method === "POST" && /^\/v2\/rooms\/[^/]+\/broadcast-event$/.test(pathname))
    return "announce";
  if (!/^\/v2\/rooms\/[^/]+$/.test(pathname)) return "other";
  if (method === "GET") return "read";
  if (method === "POST") return "write";
  return method === "DELETE" ? "delete" : "other";
}

/** What Liveblocks' REST API does and answers, without any fault. */
export function answerCall(rooms: FakeRooms, asked: Asked): Answered {
  const refusal = refusalOfKey(rooms, asked);
  if (refusal) return refusal;
  const operation = operationOf(asked);
  const room = rooms.all.get(roomIdOf(asked.path));
  switch (operation) {
    case "read":
      return room ? { status: 200, body: described(room) } : notFound;
    case "delete":
      rooms.all.delete(roomIdOf(asked.path));
      return { status: 204 };
    case "announce":
      return room ? { status: 204 } : notFound;
    case "write":
    case "create":
    case "identify":
      return answerBody(rooms, operation, room, asked.body);
    case "other":
      return { status: 404, body: { error: "Not Found" } };
  }
}

function refusalOfKey({ secret }: FakeRooms, { authorization }: Asked): Answered | null {
  if (authorization === undefined) return { status: 401, body: { error: "Unauthorized" } };
  if (authorization === `Bearer ${secret}`) return null;
  return { status: 403, body: { error: "Forbidden" } };
}

function answerBody(
  rooms: FakeRooms,
  operation: "write" | "create" | "identify",
  room: Room | undefined,
  text: string,
): Answered {
  const body = parsed(text);
  if (body === undefined) return { status: 400, body: { error: "Bad Request" } };
  if (!isRecord(body)) return unprocessable;
  if (operation === "identify") {
    return typeof body.userId === "string"
      ? { status: 200, body: { token: tokenOf(body) } }
      : unprocessable;
  }
  if (!isPatch(body, operation)) return unprocessable;
  if (operation === "write") return room ? store(rooms, mergePatch(room, body)) : notFound;
  const { id } = body;
  if (typeof id !== "string") return unprocessable;
  if (rooms.all.has(id)) return { status: 409, body: { error: "ROOM_ALREADY_EXISTS" } };
  return store(rooms, mergePatch({ ...blank, id }, body));
}

function store({ all, mostEntries }: FakeRooms, room: Room): Answered {
  for (const entries of [room.usersAccesses, room.groupsAccesses]) {
    if (Object.keys(entries).length > mostEntries) return unprocessable;
  }
  all.set(room.id, room);
  return { status: 200, body: described(room) };
}

const blank = {
  defaultAccesses: ["room:write"],
  groupsAccesses: emptyRecord<readonly string[]>(),
  usersAccesses: emptyRecord<readonly string[]>(),
  metadata: {},
};
const notFound: Answered = { status: 404, body: { error: "ROOM_NOT_FOUND" } };
const unprocessable: Answered = { status: 422, body: { error: "Unprocessable Entity" } };

/** With the members that nobody here reads. */
function described(room: Room): unknown {
  return {
    type: "room",
    organizationId: "default",
    createdAt: "2026-01-01T00:00:00.000Z",
    ...room,
  };
}

function roomIdOf(path: string): string {
  const { pathname } = new URL(path, "http://localhost");
  return decodeURIComponent(pathname.split("/")[3] ?? "");
}

/** Not signed, like one of the local server. */
function tokenOf(body: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(body)}.`;
}

function parsed(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
