export { AlsoHere } from "./also-here.tsx";
export { connectedPerson } from "./connected-person.ts";
export { type Here, useHere } from "./here.ts";
export { Presence } from "./presence.tsx";
export { RoomAvatars, type RoomAvatarsProps } from "./room-avatars.tsx";
