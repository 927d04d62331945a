import {
  type AppliedChange,
  listedGroups,
  listedPeople,
  ownersOf,
  type Room,
  type RoomPatch,
} from "@guestlist/access";
import { type Deadline, deadlineAfter, REQUEST_TIME, ShareApiError } from "../http/index.ts";
import { noAccess, type RoomContext } from "../room/index.ts";
import { type RoomSource, requireApplied, reversePatch, updateRoom } from "../upstream/index.ts";

/**
 * Writes a patch and answers the whole new room, which has an owner if it had one.
 * @throws {ShareApiError}
 */
export async function writeRoom(
  source: RoomSource,
  { room, rules, settings }: RoomContext,
  planned: AppliedChange & { patch: RoomPatch },
  deadline: Deadline,
): Promise<Room> {
  const { patch } = planned;
  requirePlace(source, room, planned.room);
  const after = await updateRoom(source, room.id, patch, deadline);
  if (!after) throw noAccess(settings);
  const hadOwner = ownersOf(room, rules).length > 0;
  if (hadOwner && ownersOf(after, rules).length === 0) await takeBack(source, room, patch);
  return requireApplied(source, room.id, patch, after);
}

/**
 * `owner` is one key, so two processes can overwrite each other. Where nobody is left, the writer
 * takes its own change back.
 * @throws {ShareApiError} `last_owner`, or `unknown_outcome` when it could not be taken back
 */
async function takeBack(source: RoomSource, before: Room, patch: RoomPatch): Promise<never> {
  const back = reversePatch(before, patch);
  try {
    // Not given up when the request's time is over: the room would stay without an owner.
    const restored = await updateRoom(source, before.id, back, deadlineAfter(REQUEST_TIME));
    await requireApplied(source, before.id, back, restored);
  } catch {
    throw new ShareApiError("unknown_outcome");
  }
  throw new ShareApiError("last_owner");
}

/** @throws {ShareApiError} `too_many_collaborators` when entries are added beyond the limit */
function requirePlace({ rooms: { limits } }: RoomSource, before: Room, after: Room): void {
  if (!limits) return;
  // The platform counts every entry, the organisation's too: so this is without the room's rules.
  const added = [
    [listedPeople(before).length, listedPeople(after).length, limits.people],
    [listedGroups(before).length, listedGroups(after).length, limits.groups],
  ] as const;
  for (const [was, is, limit] of added) {
    if (is > was && is > limit) {
      throw new ShareApiError("too_many_collaborators", { details: { limit } });
    }
  }
}
