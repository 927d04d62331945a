export type { Database, DrizzleDatabase } from "./database/database.ts";
export { type OpenDatabaseOptions, openDatabase } from "./database/open-database.ts";
export type { DirectoryTables } from "./directory/directory-tables.ts";
export { type MigrateOptions, migrate } from "./directory/migrate-directory.ts";
export {
  createPostgresDirectory,
  type PostgresDirectoryOptions,
} from "./directory/postgres-directory.ts";
export { migrateStore } from "./store/migrate-store.ts";
export { createPostgresStore, type PostgresStoreOptions } from "./store/postgres-store.ts";
