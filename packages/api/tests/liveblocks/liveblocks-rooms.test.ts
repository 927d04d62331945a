import { startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { createLiveblocksRooms } from "../../src/liveblocks.ts";
import { describeRooms } from "../../src/testing/rooms-conformance.ts";

describeRooms("rooms of the local Liveblocks server", async () => {
  const { liveblocks, stop } = await startLocalLiveblocks();
  return {
    rooms: createLiveblocksRooms(liveblocks),
    createRoom: (room) => putRoom(liveblocks, room),
    deleteRoom: (roomId) => liveblocks.deleteRoom(roomId),
    close: stop,
  };
});
