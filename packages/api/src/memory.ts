export {
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
  memoryDirectory,
} from "./people/memory-directory.ts";
export { memoryStore } from "./store/memory-store.ts";
export { type MemoryRoom, type MemoryRooms, memoryRooms } from "./upstream/memory-rooms.ts";
