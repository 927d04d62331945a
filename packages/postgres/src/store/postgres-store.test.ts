import { describeStore } from "@guestlist/api/testing";
import { hasPostgres, startPostgres } from "@guestlist/testing/postgres/start-postgres";
import { openDatabase } from "../database/open-database.ts";
import { migrateStore } from "./migrate-store.ts";
import { createPostgresStore } from "./postgres-store.ts";

describeStore("a store on the embedded database", async () => {
  const database = await openDatabase();
  await migrateStore(database);
  return { port: createPostgresStore({ database }), close: () => database.close() };
});

// Without one for this machine there is nothing to declare.
if (hasPostgres) {
  describeStore("a store on a Postgres server", async () => {
    const server = await startPostgres();
    const [one, other] = await Promise.all([openDatabase(server), openDatabase(server)]);
    await Promise.all([migrateStore(one), migrateStore(other)]);
    return {
      port: createPostgresStore({ database: one }),
      another: createPostgresStore({ database: other }),
      close: async () => {
        await Promise.all([one.close(), other.close()]);
        await server.stop();
      },
    };
  });
}
