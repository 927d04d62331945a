import {
  abilitiesOf,
  applyChange,
  effectiveAccess,
  impactOf,
  isGuestId,
  listedPeople,
  permissionsOf,
  permitsAtMost,
  type Room,
} from "@guestlist/access";
import type { PersonPreview } from "@guestlist/client";
import { ShareApiError } from "../http/index.ts";
import {
  capabilitiesIn,
  defineRoomRoute,
  type RoomContext,
  type RoomServices,
  subjectOf,
} from "../room/index.ts";
import { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
import { touchedPeople } from "./change-access.ts";
import { resolveWaiting } from "./change-waiting.ts";
import { mayExplain } from "./explain-access.ts";
import { preview, previewRequest } from "./preview-schema.ts";

/** What a change would do to those who have an entry, and to those who are asked about. */
export function previewChangeRoute(services: RoomServices) {
  return defineRoomRoute(
    services,
    "previewChange",
    {
      rule: "may make the change",
      summary: "What a change would do",
      rate: "searches",
      body: previewRequest(services.settings),
      answers: preview,
    },
    async ({ caller, body, open }) => {
      const touched = touchedPeople(body.change);
      const asked = [...new Set(body.people)];
      const context = await open({ others: [...touched, ...asked], waiting: true });
      const { room, rules, people } = context;
      const { change } = await resolveWaiting(context, body.change);
      const groups = await loadGroupsOf(services.directory, context, change);
      try {
        authorizeChange({ context, change, groups });
      } catch (error) {
        // That the last owner would go is what a preview is there to say.
        if (!(error instanceof ShareApiError) || error.code !== "last_owner") throw error;
      }
      const ids = new Set([...listedPeople(room), ...touched, caller.userId]);
      const subjects = [...ids].map((id) => subjectOf(id, people));
      const after = applyChange(room, change, rules).room;
      return {
        ...impactOf(room, change, subjects, caller.userId, rules),
        people: asked
          .filter((id) => isGuestId(id) || mayExplain(context, id))
          .map((id) => previewPerson(context, after, id)),
      };
    },
  );
}

function previewPerson(
  { room, people, rules, settings }: RoomContext,
  after: Room,
  userId: string,
): PersonPreview {
  const subject = subjectOf(userId, people);
  const abilitiesIn = (state: Room) =>
    abilitiesOf(state, subject, capabilitiesIn(settings, state, subject, rules), rules);
  const abilities = abilitiesIn(after);
  const permitsLess = !permitsAtMost(
    permissionsOf(room, subject, rules),
    permissionsOf(after, subject, rules),
  );
  return {
    userId,
    role: effectiveAccess(after, subject, rules).role,
    abilities,
    loses: permitsLess || abilitiesIn(room).some((ability) => !abilities.includes(ability)),
  };
}
