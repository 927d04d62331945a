export { createLiveblocksRooms } from "./liveblocks-rooms.ts";
