export {
  createMemoryDirectory,
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
} from "./people/memory-directory.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export { createMemoryRooms, type MemoryRoom, type MemoryRooms } from "./upstream/memory-rooms.ts";
