import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Directory, Store } from "@guestlist/api";
import {
  createPostgresDirectory,
  createPostgresStore,
  migrateDirectory,
  migrateStore,
  openDatabase,
} from "@guestlist/postgres";
import type { Environment } from "../environment/environment.ts";
import type { NewAccounts } from "../people/new-accounts.ts";
import { postgresNewAccounts } from "../people/postgres-new-accounts.ts";
import { directoryTables, seedDirectoryTables } from "../seed/directory-tables.ts";
import type { OnStop } from "./stop-steps.ts";

/** What the demo keeps beside its rooms. */
export interface DemoData {
  directory: Directory;
  newAccounts: NewAccounts;
  store: Store;
}

/** The demo's people and what sharing keeps, in the database of the environment or an embedded one. */
export async function openData(
  { databaseUrl, dataFolder }: Pick<Environment, "databaseUrl" | "dataFolder">,
  onStop: OnStop,
): Promise<DemoData> {
  if (dataFolder !== null) await mkdir(dataFolder, { recursive: true });
  const database = await openDatabase({
    ...(databaseUrl === null ? {} : { url: databaseUrl }),
    ...(dataFolder === null ? {} : { dataDir: join(dataFolder, "database") }),
  });
  onStop(database.close);
  await seedDirectoryTables(database);
  await migrateDirectory(database, { tables: directoryTables });
  await migrateStore(database);
  return {
    directory: createPostgresDirectory({ database, tables: directoryTables, indexed: true }),
    newAccounts: postgresNewAccounts(database),
    store: createPostgresStore({ database }),
  };
}
