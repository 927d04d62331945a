import { describeDirectory, directoryGroups, directoryUsers } from "@guestlist/api/testing";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { postgresDirectory } from "./postgres-directory.ts";
import { createTables, fillTables } from "./testing/example-tables.ts";
import { hasPostgres, startPostgres, type TestServer } from "./testing/start-postgres.ts";

const embedded = async (): Promise<Partial<TestServer>> => ({});

for (const [name, start] of [
  ["the embedded database", embedded],
  // Without one for this machine there is nothing to declare.
  ...(hasPostgres ? [["a Postgres server", startPostgres] as const] : []),
] as const) {
  describeDirectory(`a directory on ${name}`, async () => {
    const server = await start();
    const database = await openDatabase(server);
    await createTables(database);
    await migrate(database);
    await fillTables(database, directoryUsers, directoryGroups);
    const close = async () => {
      await database.close();
      await server.stop?.();
    };
    return { directory: postgresDirectory({ database }), close };
  });
}
