import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { AccessChanged, Change } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { grantMails } from "../mail/grant-mails.ts";
import { sendMail } from "../mail/send-mail.ts";
import type { Services } from "../services.ts";
import { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
import { commitChange } from "./commit-change.ts";
import { explainConflict } from "./explain-conflict.ts";
import { resolvePendingChange } from "./resolve-pending-change.ts";

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
          authorizeChange(prepared);
        } catch (error) {
          throw await explainConflict(services, view, error);
        }
        const { access, undo, saved, after } = await commitChange(services, prepared, context);
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
