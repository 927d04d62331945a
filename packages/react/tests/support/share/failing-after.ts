import { type Rooms, RoomsError } from "@guestlist/api";
import { createMemoryRooms, type MemoryRoom } from "@guestlist/api/memory";

/** Rooms that make the first changes and refuse all that follow. */
export function failingAfter(changes: number, room: MemoryRoom): Pick<Rooms, "get" | "update"> {
  const rooms = createMemoryRooms([room]);
  let left = changes;
  return {
    get: rooms.get,
    update: async (...change) => {
      left -= 1;
      if (left < 0) throw new RoomsError("refused");
      return rooms.update(...change);
    },
  };
}
