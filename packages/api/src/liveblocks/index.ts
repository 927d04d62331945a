export { liveblocksRooms } from "./liveblocks-rooms.ts";
