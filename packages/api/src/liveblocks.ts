export { createLiveblocksRooms } from "./upstream/liveblocks-rooms.ts";
