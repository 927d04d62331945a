import { describeRooms } from "../testing/index.ts";
import { createMemoryRooms } from "./memory-rooms.ts";

describeRooms("rooms in memory", async () => {
  const rooms = createMemoryRooms();
  return {
    rooms,
    createRoom: async (room) => rooms.put(room),
    deleteRoom: async (roomId) => rooms.delete(roomId),
  };
});
