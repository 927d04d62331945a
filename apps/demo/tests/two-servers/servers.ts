import { emptyRecord, type Room } from "@guestlist/access";
import { liveblocksRooms } from "@guestlist/api/liveblocks";
import { migrateStore, openDatabase } from "@guestlist/postgres";
import { startLocalLiveblocks } from "../../../../packages/api/test/local-liveblocks.ts";
import { putRoom } from "../../../../packages/api/test/put-room.ts";
import { startShareServer } from "../../../../packages/postgres/src/race/start-share-server.ts";
import {
  hasPostgres,
  startPostgres,
} from "../../../../packages/postgres/src/testing/start-postgres.ts";

/**
 * Everything two share servers need, as a process of its own, because it cannot run in a browser's
 * surroundings: a Liveblocks server, a database and the two. It tells their addresses, puts and reads
 * rooms when asked, and ends with whoever started it.
 */

export type Command = { put: Room } | { get: string };

const [liveblocks, postgres] = await Promise.all([
  startLocalLiveblocks(),
  hasPostgres ? startPostgres() : null,
]);
if (postgres) {
  const database = await openDatabase(postgres);
  await migrateStore(database);
  await database.close();
}
const environment = {
  LIVEBLOCKS_BASE_URL: liveblocks.url,
  ...(postgres && { DATABASE_URL: postgres.url }),
};
const servers = await Promise.all([1, 2].map(() => startShareServer(environment)));
const rooms = liveblocksRooms(liveblocks.liveblocks);

process.on("message", async (command: Command) => {
  if ("put" in command) {
    await liveblocks.liveblocks.deleteRoom(command.put.id);
    await putRoom(liveblocks.liveblocks, command.put);
    process.send?.(emptyRecord());
  } else {
    process.send?.(await rooms.get(command.get));
  }
});
process.once("disconnect", async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all([liveblocks.stop(), postgres?.stop()]);
  process.exit();
});
process.send?.(servers.map(({ url }) => url));
