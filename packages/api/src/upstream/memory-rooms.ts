import { emptyRecord, mergePatch, type Room } from "@guestlist/access";
import type { Rooms } from "./rooms.ts";

export interface MemoryRooms extends Rooms {
  /** The rooms as they are now, by id. */
  readonly all: ReadonlyMap<string, Room>;
  /** Adds a room, or replaces it. */
  put(room: MemoryRoom): void;
  delete(roomId: string): void;
}

/** A room to start with; what is left out is empty. */
export type MemoryRoom = Pick<Room, "id"> & Partial<Room>;

/**
 * Rooms in memory, for tests, stories and trying things out. It merges per key as Liveblocks does.
 *
 * @example
 * const rooms = createMemoryRooms([{ id: "launch-plan", usersAccesses: { zoe: ["room:write"] } }]);
 */
export function createMemoryRooms(rooms: readonly MemoryRoom[] = []): MemoryRooms {
  const all = new Map<string, Room>();
  const memory: MemoryRooms = {
    all,
    put: (room) => {
      all.set(room.id, copy({ ...blank, ...room }));
    },
    delete: (roomId) => {
      all.delete(roomId);
    },
    get: async (roomId) => {
      const room = all.get(roomId);
      return room ? copy(room) : null;
    },
    update: async (roomId, patch) => {
      const room = all.get(roomId);
      if (!room) return null;
      const updated = copy(mergePatch(room, patch));
      all.set(roomId, updated);
      return copy(updated);
    },
    announce: async () => {},
    identify: async (userId, { groupIds, info }) => ({
      token: JSON.stringify({ userId, groupIds, info }),
    }),
  };
  for (const room of rooms) memory.put(room);
  return memory;
}

const blank = { defaultAccesses: [], groupsAccesses: {}, usersAccesses: {}, metadata: {} };

/** Nobody who holds a room may change the stored one through it. */
function copy(room: Room): Room {
  return {
    id: room.id,
    defaultAccesses: [...room.defaultAccesses],
    groupsAccesses: copyEntries(room.groupsAccesses),
    usersAccesses: copyEntries(room.usersAccesses),
    metadata: { ...room.metadata },
  };
}

function copyEntries(entries: Room["usersAccesses"]): Room["usersAccesses"] {
  const copied = emptyRecord<readonly string[]>();
  for (const [id, scopes] of Object.entries(entries)) copied[id] = [...scopes];
  return copied;
}
