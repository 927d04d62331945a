import { type Ability, abilitiesOf, isIdentifier, isUserId } from "@guestlist/access";
import { Hono } from "hono";
import { type Caller, guestIdOf, ShareApiError } from "../http/index.ts";
import { openRoom, openRoomAsGuest, type RoomContext, type RoomServices } from "../room/index.ts";

/**
 * Whether someone can do something in a room, for code of the app's own server: whoever a request
 * is from, guests where they are allowed, or the person with an id.
 *
 * @throws {ShareApiError} when that cannot be known now, such as `upstream_unavailable`
 * @example
 * if (!(await share.can(request, "launch-plan", "edit"))) return new Response(null, { status: 403 });
 */
export type Can = (who: Request | string, roomId: string, ability: Ability) => Promise<boolean>;

export function createCan(services: RoomServices): Can {
  return async (who, roomId, ability) => {
    if (!isIdentifier(roomId)) return false;
    const context = await openFor(services, who, roomId).catch((error: unknown) => {
      if (error instanceof ShareApiError && refusals.has(error.code)) return null;
      throw error;
    });
    if (!context) return false;
    const { room, actor, rules } = context;
    return abilitiesOf(room, actor.subject, actor.can, rules).includes(ability);
  };
}

const refusals: ReadonlySet<string> = new Set(["no_access", "room_not_found", "unauthenticated"]);

async function openFor(
  services: RoomServices,
  who: Request | string,
  roomId: string,
): Promise<RoomContext | null> {
  const { caller, guestId } =
    typeof who === "string"
      ? { caller: { userId: who }, guestId: null }
      : await readSession(services, who);
  if (caller) {
    return isUserId(caller.userId) ? openRoom(services, "can open the room", caller, roomId) : null;
  }
  return services.guests && guestId !== null ? openRoomAsGuest(services, guestId, roomId) : null;
}

/** Who a request is from. An app reads its sessions with a context of Hono's, so it gets one. */
function readSession(
  { authenticate }: RoomServices,
  request: Request,
): Promise<{ caller: Caller | null; guestId: string }> {
  return new Promise((resolve, reject) => {
    const reader = new Hono();
    reader.all("*", async (c) => {
      resolve({ caller: await authenticate(request, c), guestId: guestIdOf(c) });
      return c.body(null);
    });
    reader.onError((error, c) => {
      reject(error);
      return c.body(null);
    });
    void reader.fetch(request);
  });
}
