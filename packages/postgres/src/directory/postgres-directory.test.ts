import { describeDirectory, directoryGroups, directoryUsers } from "@guestlist/api/testing";
import {
  hasPostgres,
  startPostgres,
  type TestServer,
} from "@guestlist/testing/postgres/start-postgres";
import { createTables, fillTables } from "../../tests/support/example-tables.ts";
import { openDatabase } from "../database/open-database.ts";
import { migrate } from "./migrate-directory.ts";
import { createPostgresDirectory } from "./postgres-directory.ts";

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
    return { directory: createPostgresDirectory({ database }), close };
  });
}
