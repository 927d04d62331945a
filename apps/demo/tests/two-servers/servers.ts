import { emptyRecord, type Room } from "@guestlist/access";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { putRoom } from "@guestlist/testing/put-room";
import { startServers } from "@guestlist/testing/servers/start-servers";

/**
 * Two share servers and what they stand on, started by a process of its own because that cannot be
 * done in a browser's surroundings. It tells their addresses, puts and reads rooms when asked, and
 * ends with whoever started it.
 */

export type Command = { put: Room } | { get: string };

const { urls, databaseUrl, liveblocks, stop } = await startServers();
const rooms = createLiveblocksRooms(liveblocks);

process.on("message", async (command: Command) => {
  if ("put" in command) {
    await liveblocks.deleteRoom(command.put.id);
    await putRoom(liveblocks, command.put);
    process.send?.(emptyRecord());
  } else {
    process.send?.(await rooms.get(command.get));
  }
});
process.once("disconnect", async () => {
  await stop();
  process.exit();
});
process.send?.(urls.map((url) => `${url}${databaseUrl === null ? "/alone" : "/stored"}`));
