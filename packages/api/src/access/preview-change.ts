import {
  abilitiesOf,
  applyChange,
  effectiveAccess,
  impactOf,
  listedPeople,
  permissionsOf,
  permitsAtMost,
  type Room,
} from "@guestlist/access";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { ChangePreview, PersonPreview } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { isGuest } from "../http/guards/identifier.ts";
import type { Services } from "../services.ts";
import { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
import { touchedPeople } from "./change-access.ts";
import { mayExplain } from "./explain-access.ts";
import { resolvePendingChange } from "./resolve-pending-change.ts";
import { capabilitiesIn, type RoomContext, subjectOf } from "./room-context.ts";

/** What a change would do to those who have a row, and to those who are asked about. */
export function previewChangeRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "may make the change",
      summary: "What a change would do",
      rate: "searches",
      body: schemas.preview,
      answers: answerSchemas.preview,
    },
    async ({ caller, body, open }): Promise<ChangePreview> => {
      const touched = touchedPeople(body.change);
      const asked = [...new Set(body.people)];
      const view = await open({ others: [...touched, ...asked], pending: true });
      const { change } = await resolvePendingChange(services, view, body.change);
      const groups = await loadGroupsOf(services, view, change);
      try {
        authorizeChange({ view, change, groups });
      } catch (error) {
        // That the last owner would go is what a preview is there to say.
        if (!(error instanceof ShareApiError) || error.code !== "last_owner") throw error;
      }
      const ids = new Set([...listedPeople(view.room), ...touched, caller.userId]);
      const subjects = [...ids].map((id) => subjectOf(id, view.people));
      const after = applyChange(view.room, change, view.rules).room;
      return {
        ...impactOf(view.room, change, subjects, caller.userId, view.rules),
        people: asked
          .filter((id) => isGuest(id) || mayExplain(view, id))
          .map((id) => previewPerson(services, view, after, id)),
      };
    },
  );
}

function previewPerson(
  { view: settings }: Services,
  { room, people, rules }: RoomContext,
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
