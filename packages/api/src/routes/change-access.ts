import type { AccessChanged } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { loadGroupsOf, makeChange, requireAllowed } from "../server/change-room.ts";
import { defineRoute } from "../server/define-route.ts";
import type { Services } from "../server/services.ts";

/** Every change: roles, removal, leaving, owners, general access, settings. */
export function changeAccessRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "may make the change",
      summary: "Change who has access",
      rate: "writes",
      body: schemas.change,
      answers: answerSchemas.accessChanged,
    },
    ({ param, body: change, open, afterAnswer }): Promise<AccessChanged> =>
      services.lock(param("roomId"), async () => {
        const view = await open(Object.keys(change.people ?? {}));
        const groups = await loadGroupsOf(services, view, change);
        const prepared = { view, change, groups };
        requireAllowed(prepared);
        return makeChange(services, prepared, afterAnswer);
      }),
  );
}
