import type { Room, RoomPatch } from "@guestlist/access";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { callRoomsToWrite } from "./call-rooms.ts";
import type { Deadline } from "./deadline.ts";
import { isApplied } from "./is-applied.ts";

/**
 * Writes a patch and answers the whole new room; `null` where there is none. When the platform's
 * answer is lost, the room itself says whether it was written: each key of a patch is absolute.
 * @throws {ShareApiError} `unknown_outcome` when it is not there: it may still arrive
 */
export async function updateRoom(
  services: Services,
  roomId: string,
  patch: RoomPatch,
  deadline: Deadline,
): Promise<Room | null> {
  deadline.beforeWriting();
  try {
    return await callRoomsToWrite(
      (signal) => services.rooms.update(roomId, patch, { signal }),
      deadline,
    );
  } catch (error) {
    if (!(error instanceof ShareApiError) || error.code !== "unknown_outcome") throw error;
    return requireApplied(services, roomId, patch, null);
  }
}

/**
 * The room with the patch in it: as it was answered, or else as it is read now. An answer may have
 * come from somewhere else, through a redirect for example, that wrote nothing.
 * @throws {ShareApiError} `unknown_outcome` when it is in neither
 */
export async function requireApplied(
  services: Services,
  roomId: string,
  patch: RoomPatch,
  answered: Room | null,
): Promise<Room> {
  if (answered && isApplied(patch, answered)) return answered;
  const room = await services.readRoom(roomId).catch(() => null);
  if (room && isApplied(patch, room)) return room;
  throw new ShareApiError("unknown_outcome");
}
