import { emptyRecord, type Room } from "@guestlist/access";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { startServers } from "@guestlist/testing/servers/start-servers";

/**
 * Two share servers and what they stand on, started by a process of its own because that cannot be
 * done in a browser's surroundings. It tells their addresses, puts and reads rooms when asked, and
 * ends with whoever started it.
 */

export type Asked = { put: Room } | { get: string };

const { urls, databaseUrl, liveblocks, stop } = await startServers();
const rooms = createLiveblocksRooms(liveblocks);

process.on("message", async (asked: Asked) => {
  if ("put" in asked) {
    await liveblocks.deleteRoom(asked.put.id);
    await putRoom(liveblocks, asked.put);
    process.send?.(emptyRecord());
  } else {
    process.send?.(await rooms.get(asked.get));
  }
});
process.once("disconnect", async () => {
  await stop();
  process.exit();
});
process.send?.(urls.map((url) => `${url}${databaseUrl === null ? "/alone" : "/stored"}`));
