import type { Room, RoomPatch } from "@guestlist/access";
import { type Liveblocks, LiveblocksError, type RoomData } from "@liveblocks/node";
import { type Rooms, RoomsError, type RoomsFailure } from "../rooms.ts";

type RoomUpdate = Parameters<Liveblocks["updateRoom"]>[1];

/**
 * The rooms of Liveblocks: its cloud, or the local server that the client was made for.
 *
 * @example
 * const rooms = createLiveblocksRooms(new Liveblocks({ secret: process.env.LIVEBLOCKS_SECRET_KEY }));
 */
export function createLiveblocksRooms(liveblocks: Liveblocks): Rooms {
  return {
    limits: { people: 100, groups: 100 },
    get: (roomId, options) => orNull(roomId, () => liveblocks.getRoom(roomId, options)),
    update: (roomId, patch, options) =>
      orNull(roomId, () => liveblocks.updateRoom(roomId, asUpdate(patch), options)),
    announce: (roomId, event) => call(() => liveblocks.broadcastEvent(roomId, { ...event })),
    async identify(userId, { groupIds, info, organizationId }) {
      const identity = {
        userId,
        groupIds: [...groupIds],
        ...(organizationId && { organizationId }),
      };
      const { status, body } = await call(() =>
        liveblocks.identifyUser(identity, { userInfo: { ...info } }),
      );
      if (status !== 200) throw new RoomsError(failureOf(status));
      return { token: tokenFrom(body) };
    },
  };
}

/** The scopes of a patch come from a roleSet that was checked, and the SDK checks them again. */
function asUpdate(patch: RoomPatch): RoomUpdate {
  return patch as RoomUpdate;
}

async function orNull(roomId: string, request: () => Promise<RoomData>): Promise<Room | null> {
  try {
    const room = asRoom(await request());
    // Somebody between us and the platform answered for another one, or led there.
    if (room.id !== roomId) throw new RoomsError("bad_answer");
    return room;
  } catch (error) {
    if (error instanceof LiveblocksError && error.status === 404) return null;
    throw asRoomsError(error);
  }
}

async function call<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw asRoomsError(error);
  }
}

/** Takes only what sharing needs, and only if it is what it should be. */
function asRoom(data: unknown): Room {
  if (!isRecord(data)) throw new RoomsError("bad_answer");
  const { id, defaultAccesses, groupsAccesses, usersAccesses, metadata } = data;
  const usable =
    typeof id === "string" &&
    isScopes(defaultAccesses) &&
    isEntries(groupsAccesses) &&
    isEntries(usersAccesses) &&
    isRecord(metadata);
  if (!usable) throw new RoomsError("bad_answer");
  return { id, defaultAccesses, groupsAccesses, usersAccesses, metadata: texts(metadata) };
}

function isScopes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((scope) => typeof scope === "string");
}

function isEntries(value: unknown): value is Record<string, string[]> {
  return isRecord(value) && Object.values(value).every(isScopes);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(metadata: Record<string, unknown>): Room["metadata"] {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([key, value]) =>
      typeof value === "string" || isScopes(value) ? [[key, value]] : [],
    ),
  );
}

function asRoomsError(error: unknown): RoomsError {
  if (error instanceof RoomsError) return error;
  if (error instanceof LiveblocksError) return new RoomsError(failureOf(error.status));
  if (error instanceof DOMException && error.name === "AbortError")
    return new RoomsError("timeout");
  // The platform answered, but not with JSON, or with the `null` that the SDK stumbles over.
  if (error instanceof SyntaxError || isAboutNull(error)) return new RoomsError("bad_answer");
  if (isCutOff(error)) return new RoomsError("cut_off");
  return new RoomsError(isUnsent(error) ? "unreachable" : "unavailable");
}

function isAboutNull(error: unknown): boolean {
  return error instanceof TypeError && /\bnull\b/.test(error.message);
}

/** What `fetch` says when the connection breaks after the head of an answer. */
function isCutOff(error: unknown): boolean {
  return error instanceof TypeError && error.message === "terminated";
}

/** Node says why there was no connection in the cause of `fetch failed`. */
function isUnsent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return isRecord(cause) && typeof cause.code === "string" && unsent.has(cause.code);
}

const unsent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** `identifyUser` never throws: a network failure is status 503. */
function failureOf(status: number): RoomsFailure {
  if (status === 401 || status === 403) return "misconfigured";
  if (status === 429) return "rate_limited";
  if (status === 408 || status === 504) return "timeout";
  return status >= 500 ? "unavailable" : "refused";
}

function tokenFrom(body: string): string {
  const parsed = parse(body);
  if (isRecord(parsed) && typeof parsed.token === "string") return parsed.token;
  throw new RoomsError("bad_answer");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
