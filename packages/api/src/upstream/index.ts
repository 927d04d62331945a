export { callPort, callPortToWrite } from "./call-port.ts";
export { callRooms } from "./call-rooms.ts";
export { coalesceReads } from "./coalesce-reads.ts";
export { createMemoryRooms, type MemoryRoom, type MemoryRooms } from "./memory-rooms.ts";
export { reversePatch } from "./reverse-patch.ts";
export {
  type CallOptions,
  type RoomEvent,
  type Rooms,
  RoomsError,
  type RoomsFailure,
  type UserInfo,
} from "./rooms.ts";
export { type RoomSource, requireApplied, updateRoom } from "./update-room.ts";
