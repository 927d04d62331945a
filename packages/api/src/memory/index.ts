export {
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
  memoryDirectory,
} from "./memory-directory.ts";
export { type MemoryRoom, type MemoryRooms, memoryRooms } from "./memory-rooms.ts";
export { memoryStore } from "./memory-store.ts";
