import {
  abilitiesOf,
  effectiveAccess,
  emptyRecord,
  mergePatch,
  personRole,
} from "@guestlist/access";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { AccessExplanation } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { loadGroups } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { capabilitiesIn, isGrantable, type RoomContext, subjectOf } from "./room-context.ts";
import { groupsToName, serializePaths } from "./serialize-room.ts";

/** Why someone has the access they have: for those who may share, and for oneself. */
export function explainAccessRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "can open the room",
      summary: "Every route of one person, and what would remain without their own entry",
      answers: answerSchemas.explanation,
    },
    async ({ caller, param, open }): Promise<AccessExplanation> => {
      const userId = param("userId");
      const view = await open({ others: [userId] });
      const { room, rules, people } = view;
      // Whose groups are not known cannot be explained.
      if (people.failed) throw new ShareApiError("upstream_unavailable");
      if (userId !== caller.userId && !view.actor.can.share) throw new ShareApiError("not_allowed");
      if (!mayExplain(view, userId)) throw new ShareApiError("not_found");
      const subject = subjectOf(userId, people);
      const { role, paths } = effectiveAccess(room, subject, rules);
      const without = emptyRecord<null>();
      without[userId] = null;
      const remaining = mergePatch(room, { usersAccesses: without });
      const groups = await loadGroups(services.directory, groupsToName(view), caller);
      return {
        role,
        paths: serializePaths(view, paths, groups),
        abilities: abilitiesOf(
          room,
          subject,
          capabilitiesIn(services.view, room, subject, rules),
          rules,
        ),
        withoutPersonal: effectiveAccess(remaining, subject, rules).role,
      };
    },
  );
}

/** Of others, only those who have an entry, and those who could be given one. */
export function mayExplain(view: RoomContext, userId: string): boolean {
  if (userId === view.caller.userId) return true;
  if (!view.actor.can.share) return false;
  const isListed = personRole(view.room, userId, view.rules) !== null;
  return isListed || isGrantable(view, view.people.known.get(userId));
}
