export {
  capabilitiesIn,
  contextAfter,
  createRoomContext,
  isExternal,
  isGrantable,
  mayOpen,
  subjectOf,
  withPeople,
} from "./create-room-context.ts";
export { defineRoomRoute, type OpenRoom } from "./define-room-route.ts";
export { hasAlready, isPermitted, reaches } from "./held-access.ts";
export { loadWaiting } from "./load-waiting.ts";
export { noAccess, openRoom, openRoomAsGuest, type RoomServices } from "./open-room.ts";
export type {
  AskedOfWaiting,
  RoomContext,
  RoomSettings,
  WaitingChange,
  WaitingChanges,
  WaitingKey,
  WaitingKinds,
  WaitingList,
  WaitingLists,
} from "./room-context.ts";
export { accessPath, roomAccess } from "./room-schema.ts";
export { serializePerson, serializeUser } from "./serialize-person.ts";
export {
  groupsToName,
  serializePaths,
  serializeRoom,
  serializeRoomForGuest,
} from "./serialize-room.ts";
export { type Save, stillWaiting } from "./still-waiting.ts";
