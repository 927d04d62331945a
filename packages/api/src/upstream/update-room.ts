import type { Room, RoomPatch } from "@guestlist/access";
import { type Deadline, ShareApiError } from "../http/index.ts";
import { callRoomsToWrite } from "./call-rooms.ts";
import type { CoalescedRead } from "./coalesce-reads.ts";
import { isApplied } from "./is-applied.ts";
import type { Rooms } from "./rooms.ts";

/** Where rooms are read and written. */
export interface RoomSource {
  rooms: Rooms;
  readRoom: CoalescedRead;
}

/**
 * Writes a patch and answers the whole new room; `null` where there is none. When the platform's
 * answer is lost, the room itself says whether it was written: each key of a patch is absolute.
 * @throws {ShareApiError} `unknown_outcome` when it is not there: it may still arrive
 */
export async function updateRoom(
  source: RoomSource,
  roomId: string,
  patch: RoomPatch,
  deadline: Deadline,
): Promise<Room | null> {
  deadline.beforeWriting();
  try {
    return await callRoomsToWrite(
      (signal) => source.rooms.update(roomId, patch, { signal }),
      deadline,
    );
  } catch (error) {
    if (!(error instanceof ShareApiError) || error.code !== "unknown_outcome") throw error;
    return requireApplied(source, roomId, patch, null);
  }
}

/**
 * The room with the patch in it: as it was answered, or else as it is read now. An answer may have
 * come from somewhere else, through a redirect for example, that wrote nothing.
 * @throws {ShareApiError} `unknown_outcome` when it is in neither
 */
export async function requireApplied(
  source: RoomSource,
  roomId: string,
  patch: RoomPatch,
  answered: Room | null,
): Promise<Room> {
  if (answered && isApplied(patch, answered)) return answered;
  // Stryker disable next-line ArrowFunction: Neither is a room.
  const room = await source.readRoom(roomId).catch(() => null);
  if (room && isApplied(patch, room)) return room;
  throw new ShareApiError("unknown_outcome");
}
