import { startFakeLiveblocks } from "@guestlist/testing/fake-liveblocks/start-fake-liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { createLiveblocksRooms } from "../../src/liveblocks.ts";
import { describeRooms } from "../../src/testing/rooms-conformance.ts";

describeRooms("rooms of the fake Liveblocks server", async () => {
  const { liveblocks, stop } = await startFakeLiveblocks();
  return {
    rooms: createLiveblocksRooms(liveblocks),
    createRoom: (room) => putRoom(liveblocks, room),
    deleteRoom: (roomId) => liveblocks.deleteRoom(roomId),
    close: stop,
  };
});
