import { describeDirectory, directoryGroups, directoryUsers } from "@guestlist/api/testing";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { postgresDirectory } from "./postgres-directory.ts";
import { createTables, fillTables } from "./testing/example-tables.ts";

const url = process.env.TEST_DATABASE_URL;

for (const [name, options] of [
  ["the embedded database", {}],
  // A database whose tables may be dropped. Without one there is nothing to declare.
  ...(url === undefined ? [] : [["a Postgres server", { url }] as const]),
] as const) {
  describeDirectory(`a directory on ${name}`, async () => {
    const database = await openDatabase(options);
    await createTables(database);
    await migrate(database);
    await fillTables(database, directoryUsers, directoryGroups);
    return { directory: postgresDirectory({ database }), close: () => database.close() };
  });
}
