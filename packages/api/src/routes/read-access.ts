import type { RoomAccess } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import { defineRoute } from "../server/define-route.ts";
import { loadGroups } from "../server/people.ts";
import { groupsToName, projectForGuest, projectRoom } from "../server/project-room.ts";
import type { Services } from "../server/services.ts";

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
      if (!caller) return projectForGuest(view);
      return projectRoom(view, await loadGroups(services.directory, groupsToName(view), caller));
    },
  );
}
