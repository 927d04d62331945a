import { loadGroups } from "../directory/index.ts";
import {
  defineRoomRoute,
  groupsToName,
  type RoomServices,
  roomAccess,
  serializeRoom,
  serializeRoomForGuest,
} from "../room/index.ts";

/** Everything the dialog shows. */
export function readAccessRoute(services: RoomServices) {
  return defineRoomRoute(
    services,
    "readAccess",
    {
      rule: "can open the room, or guest",
      summary: "Who has access to a room, and what the caller may change",
      answers: roomAccess,
    },
    async ({ caller, open }) => {
      const context = await open({ waiting: true });
      if (!caller) return serializeRoomForGuest(context);
      const groups = await loadGroups(services.directory, groupsToName(context), caller);
      return serializeRoom(context, groups);
    },
  );
}
