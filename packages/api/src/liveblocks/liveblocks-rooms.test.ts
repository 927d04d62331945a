import { startLocalLiveblocks } from "../../test/local-liveblocks.ts";
import { putRoom } from "../../test/put-room.ts";
import { describeRooms } from "../testing/rooms-conformance.ts";
import { liveblocksRooms } from "./liveblocks-rooms.ts";

describeRooms("rooms of the local Liveblocks server", async () => {
  const { liveblocks, stop } = await startLocalLiveblocks();
  return {
    rooms: liveblocksRooms(liveblocks),
    createRoom: (room) => putRoom(liveblocks, room),
    deleteRoom: (roomId) => liveblocks.deleteRoom(roomId),
    close: stop,
  };
});
