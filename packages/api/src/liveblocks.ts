export { liveblocksRooms } from "./upstream/liveblocks-rooms.ts";
