export type { Database, DrizzleDatabase } from "./database/database.ts";
export { type OpenDatabaseOptions, openDatabase } from "./database/open-database.ts";
export {
  createPostgresDirectory,
  type DirectoryTables,
  type MigrateDirectoryOptions,
  migrateDirectory,
  type PostgresDirectoryOptions,
} from "./directory/index.ts";
export { migrateStore } from "./store/migrate-store.ts";
export { createPostgresStore, type PostgresStoreOptions } from "./store/postgres-store.ts";
