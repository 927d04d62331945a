import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Directory } from "@guestlist/api";
import { migrate, openDatabase, postgresDirectory } from "@guestlist/postgres";
import type { Environment } from "./environment.ts";
import type { OnStop } from "./run-demo.ts";
import { directoryTables, seedDirectoryTables } from "./seed/directory-tables.ts";

/** The demo's people and groups, in the database of the environment or an embedded one. */
export async function openDirectory(
  { databaseUrl, dataFolder }: Pick<Environment, "databaseUrl" | "dataFolder">,
  onStop: OnStop,
): Promise<Directory> {
  if (dataFolder !== null) await mkdir(dataFolder, { recursive: true });
  const database = await openDatabase({
    ...(databaseUrl === null ? {} : { url: databaseUrl }),
    ...(dataFolder === null ? {} : { dataDir: join(dataFolder, "database") }),
  });
  onStop(database.close);
  await seedDirectoryTables(database);
  await migrate(database, { tables: directoryTables });
  return postgresDirectory({ database, tables: directoryTables });
}
