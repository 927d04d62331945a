import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RoomAccess } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { loadGroups } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { groupsToName, serializeRoom, serializeRoomForGuest } from "./serialize-room.ts";

/** Everything the dialog shows. */
export function readAccessRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "can open the room, or guest",
      summary: "Who has access to a room, and what the caller may change",
      answers: answerSchemas.roomAccess,
    },
    async ({ caller, open }): Promise<RoomAccess> => {
      const view = await open({ pending: true });
      if (!caller) return serializeRoomForGuest(view);
      return serializeRoom(view, await loadGroups(services.directory, groupsToName(view), caller));
    },
  );
}
