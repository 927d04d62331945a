import { impactOf, listedPeople } from "@guestlist/access";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { ChangePreview } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
import { touchedPeople } from "./change-access.ts";
import { resolvePendingChange } from "./resolve-pending-change.ts";
import { subjectOf } from "./room-context.ts";

/** What a change would do to those who have a row, without making it. */
export function previewChangeRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "may make the change",
      summary: "What a change would do",
      rate: "searches",
      body: schemas.change,
      answers: answerSchemas.preview,
    },
    async ({ caller, body, open }): Promise<ChangePreview> => {
      const touched = touchedPeople(body);
      const view = await open({ others: touched, pending: true });
      const { change } = await resolvePendingChange(services, view, body);
      const groups = await loadGroupsOf(services, view, change);
      try {
        authorizeChange({ view, change, groups });
      } catch (error) {
        // That the last owner would go is what a preview is there to say.
        if (!(error instanceof ShareApiError) || error.code !== "last_owner") throw error;
      }
      const ids = new Set([...listedPeople(view.room), ...touched, caller.userId]);
      const subjects = [...ids].map((id) => subjectOf(id, view.people));
      return impactOf(view.room, change, subjects, caller.userId, view.rules);
    },
  );
}
