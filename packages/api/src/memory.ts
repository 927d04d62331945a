export { createMemoryActivity } from "./activity/index.ts";
export { createMemoryCounters } from "./counters/index.ts";
export {
  createMemoryDirectory,
  type MemoryDirectoryGroup,
  type MemoryDirectoryOptions,
} from "./directory/index.ts";
export { createMemoryInvitations } from "./invitations/index.ts";
export { createMemoryLocks } from "./locks/index.ts";
export { createMemoryRequests } from "./requests/index.ts";
export { createMemoryStore } from "./store/index.ts";
export { createMemoryRooms, type MemoryRoom, type MemoryRooms } from "./upstream/index.ts";
