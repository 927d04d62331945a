export type { Database, DrizzleDatabase } from "./database.ts";
export type { DirectoryTables } from "./directory-tables.ts";
export { type MigrateOptions, migrate } from "./migrate.ts";
export { migrateStore } from "./migrate-store.ts";
export { type OpenDatabaseOptions, openDatabase } from "./open-database.ts";
export { type PostgresDirectoryOptions, postgresDirectory } from "./postgres-directory.ts";
export { type PostgresStoreOptions, postgresStore } from "./postgres-store.ts";
