export {
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
  memoryDirectory,
} from "./memory-directory.ts";
