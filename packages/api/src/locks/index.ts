export type { Locks } from "./locks.ts";
export { createMemoryLocks } from "./memory-locks.ts";
export { createRoomLock, type RoomLock } from "./room-lock.ts";
