export type { DirectoryTables } from "./directory-tables.ts";
export { createPostgresDirectory, type PostgresDirectoryOptions } from "./postgres-directory.ts";
export {
  type MigrateDirectoryOptions,
  migrateDirectory,
} from "./search-index/migrate-directory.ts";
