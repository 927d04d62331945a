import { ShareApiError } from "../errors.ts";
import type { AccessChanged, Change } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { makeChange } from "../server/change-room.ts";
import { defineRoute } from "../server/define-route.ts";
import { explainConflict } from "../server/explain-conflict.ts";
import { grantMails } from "../server/grant-mails.ts";
import { loadGroupsOf, requireAllowed } from "../server/require-allowed.ts";
import { resolvePendingChange } from "../server/resolve-pending-change.ts";
import { sendMail } from "../server/send-mail.ts";
import type { Services } from "../server/services.ts";

/** Every change: roles, removal, leaving, owners, general access, settings, what is pending. */
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
    ({ param, body, open, context }): Promise<AccessChanged> =>
      services.lock(param("roomId"), async () => {
        const view = await open({ others: touchedPeople(body), pending: true });
        const { change, saves } = await resolvePendingChange(services, view, body);
        const groups = await loadGroupsOf(services, view, change);
        const prepared = { view, change, groups, saves };
        try {
          requireAllowed(prepared);
        } catch (error) {
          throw await explainConflict(services, view, error);
        }
        const { access, undo, saved, after } = await makeChange(services, prepared, context);
        if (!saved && needsStore(body)) throw new ShareApiError("unknown_outcome");
        const approved = saves.requests.flatMap(({ after: { userId, state } }) =>
          state === "answered" ? [userId] : [],
        );
        sendMail(services, grantMails(after, change, approved, null), context);
        return { access, undo };
      }),
  );
}

/** Whether the room alone does not show all of it done, as it does for a request that is approved. */
function needsStore({ invitations = {}, requests = {} }: Change): boolean {
  const answers = Object.values(requests);
  return (
    Object.keys(invitations).length > 0 ||
    answers.some((answer) => answer === null || answer === "pending")
  );
}

export function touchedPeople({ people, requests }: Change): string[] {
  return [...Object.keys(people ?? {}), ...Object.keys(requests ?? {})];
}
