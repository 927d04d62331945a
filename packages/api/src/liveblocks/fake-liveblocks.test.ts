import { startFakeLiveblocks } from "../../test/fake-liveblocks/start-fake-liveblocks.ts";
import { putRoom } from "../../test/put-room.ts";
import { describeRooms } from "../testing/rooms-conformance.ts";
import { liveblocksRooms } from "./liveblocks-rooms.ts";

describeRooms("rooms of the fake Liveblocks server", async () => {
  const { liveblocks, stop } = await startFakeLiveblocks();
  return {
    rooms: liveblocksRooms(liveblocks),
    createRoom: (room) => putRoom(liveblocks, room),
    deleteRoom: (roomId) => liveblocks.deleteRoom(roomId),
    close: stop,
  };
});
