export type {
  Directory,
  DirectoryGroup,
  DirectoryMatches,
  DirectoryQuery,
  DirectoryUser,
  MemberPage,
} from "./directory.ts";
export {
  findByEmail,
  loadGroups,
  loadPeople,
  type People,
  requireGroups,
  searchDirectory,
} from "./load-people.ts";
export {
  createMemoryDirectory,
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
} from "./memory-directory.ts";
