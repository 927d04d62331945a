export { createLiveblocksRooms } from "./upstream/liveblocks/index.ts";
