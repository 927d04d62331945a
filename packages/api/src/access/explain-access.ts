import {
  abilitiesOf,
  effectiveAccess,
  emptyRecord,
  mergePatch,
  personRole,
} from "@guestlist/access";
import { loadGroups } from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import {
  capabilitiesIn,
  defineRoomRoute,
  groupsToName,
  isGrantable,
  type RoomContext,
  type RoomServices,
  serializePaths,
  subjectOf,
} from "../room/index.ts";
import { explanation } from "./explanation-schema.ts";

/** Why someone has the access they have: for those who may share, and for oneself. */
export function explainAccessRoute(services: RoomServices) {
  return defineRoomRoute(
    services,
    "explainAccess",
    {
      rule: "can open the room",
      summary: "Every path of one person, and what would remain without their own entry",
      answers: explanation,
    },
    async ({ caller, param, open }) => {
      const userId = param("userId");
      const context = await open({ others: [userId] });
      const { room, rules, people, actor, settings } = context;
      // Whose groups are not known cannot be explained.
      if (people.failed) throw new ShareApiError("upstream_unavailable");
      if (userId !== caller.userId && !actor.can.share) throw new ShareApiError("not_allowed");
      if (!mayExplain(context, userId)) throw new ShareApiError("not_found");
      const subject = subjectOf(userId, people);
      const { role, paths } = effectiveAccess(room, subject, rules);
      const without = emptyRecord<null>();
      without[userId] = null;
      const remaining = mergePatch(room, { usersAccesses: without });
      const groups = await loadGroups(services.directory, groupsToName(context), caller);
      const can = capabilitiesIn(settings, room, subject, rules);
      return {
        role,
        paths: serializePaths(context, paths, groups),
        abilities: abilitiesOf(room, subject, can, rules),
        withoutPersonal: effectiveAccess(remaining, subject, rules).role,
      };
    },
  );
}

/** Of others, only those who have an entry, and those who could be given one. */
export function mayExplain(context: RoomContext, userId: string): boolean {
  if (userId === context.caller.userId) return true;
  if (!context.actor.can.share) return false;
  const isListed = personRole(context.room, userId, context.rules) !== null;
  return isListed || isGrantable(context, context.people.known.get(userId));
}
