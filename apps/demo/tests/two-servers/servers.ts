import { emptyRecord, type Room } from "@guestlist/access";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { migrateStore, openDatabase } from "@guestlist/postgres";
import { startLocalLiveblocks } from "@guestlist/testing/local-liveblocks";
import { hasPostgres, startPostgres } from "@guestlist/testing/postgres/start-postgres";
import { putRoom } from "@guestlist/testing/put-room";
import { startShareServer } from "@guestlist/testing/servers/start-share-server";

/**
 * Everything two share servers need, as a process of its own, because it cannot run in a browser's
 * surroundings: a Liveblocks server, a database and the two. It tells their addresses, puts and reads
 * rooms when asked, and ends with whoever started it.
 */

export type Asked = { put: Room } | { get: string };

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
const rooms = createLiveblocksRooms(liveblocks.liveblocks);

process.on("message", async (asked: Asked) => {
  if ("put" in asked) {
    await liveblocks.liveblocks.deleteRoom(asked.put.id);
    await putRoom(liveblocks.liveblocks, asked.put);
    process.send?.(emptyRecord());
  } else {
    process.send?.(await rooms.get(asked.get));
  }
});
process.once("disconnect", async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all([liveblocks.stop(), postgres?.stop()]);
  process.exit();
});
process.send?.(servers.map(({ url }) => url));
