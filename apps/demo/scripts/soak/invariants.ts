import { ownersOf, type Room } from "@guestlist/access";
import type { Liveblocks } from "@liveblocks/node";
import { liveblocksDocumentRooms } from "../../server/documents/liveblocks-document-rooms.ts";
import { acme } from "../../server/seed/organizations.ts";
import { count, type Ledger } from "./ledger.ts";
import { activityOf, type RoomState, replayActivity, stateOf } from "./room-state.ts";
import type { Visitor } from "./visitor.ts";

/** A room that nobody is meant to change, and a key of metadata that is none of ours. */
export const untouchedRooms = ["launch-plan", "roadmap", "salaries", "retro"];
export const otherKey = { soak: "Not for sharing to touch" };

export async function readRoom(liveblocks: Liveblocks, roomId: string): Promise<Room> {
  const room = await liveblocksDocumentRooms(liveblocks).get(roomId);
  if (!room) throw new Error(`${roomId} is gone.`);
  return room;
}

/**
 * Holds a room against what must be true of it after everything: an owner remains, other metadata
 * is as it was, and its activity leads from what it was to what it is.
 * @returns how many keys were compared, and how many nobody knows about.
 */
export async function checkRoom(options: {
  liveblocks: Liveblocks;
  ledger: Ledger;
  roomId: string;
  before: RoomState;
  visitors: readonly Visitor[];
}): Promise<{ compared: number; uncertain: number; entries: number }> {
  const { liveblocks, ledger, roomId, before, visitors } = options;
  const wrong = (what: string) => count(ledger.problems, `${roomId} ${what}`);
  const room = await readRoom(liveblocks, roomId);
  if (room.metadata.soak !== otherKey.soak || room.metadata.name !== roomId) {
    wrong(`has other metadata: ${JSON.stringify(room.metadata)}`);
  }
  const [ownerId] = ownersOf(room, { organization: acme });
  const owner = visitors.find(({ userId }) => userId === ownerId);
  if (!owner) {
    wrong(`has no owner that anybody knows: ${ownerId}`);
    return { compared: 0, uncertain: 0, entries: 0 };
  }
  const { share } = owner;
  const is = stateOf(await share.roomAccess(roomId));
  const entries = await activityOf(share, roomId);
  const shouldBe = replayActivity(before, entries);
  const keys = new Set([...is.keys(), ...shouldBe.keys()]);
  let uncertain = 0;
  for (const key of keys) {
    if (ledger.uncertain.has(`${roomId} ${key}`) || ledger.uncertain.has(`* ${key}`)) {
      uncertain += 1;
    } else if (is.get(key) !== shouldBe.get(key)) {
      wrong(`says ${is.get(key)} of ${key}, its activity ${shouldBe.get(key)}`);
    }
  }
  return { compared: keys.size - uncertain, uncertain, entries: entries.length };
}
