import type { Change } from "@guestlist/client";
import { ShareApiError } from "../http/index.ts";
import { grantMails, sendMail } from "../mail/index.ts";
import { defineRoomRoute } from "../room/index.ts";
import { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
import { accessChanged, changeSchema } from "./change-schema.ts";
import { resolveWaiting } from "./change-waiting.ts";
import { type AccessServices, commitChange } from "./commit-change.ts";
import { explainConflict } from "./explain-conflict.ts";

/** Every change: roles, removal, leaving, owners, general access, settings, what waits. */
export function changeAccessRoute(services: AccessServices) {
  return defineRoomRoute(
    services,
    "changeAccess",
    {
      rule: "may make the change",
      summary: "Change who has access",
      rate: "writes",
      body: changeSchema(services.settings),
      answers: accessChanged,
    },
    ({ param, body, open, task }) =>
      services.lock(param("roomId"), async () => {
        const context = await open({ others: touchedPeople(body), waiting: true });
        const { change, waiting } = await resolveWaiting(context, body);
        const groups = await loadGroupsOf(services.directory, context, change);
        const prepared = { context, change, groups, waiting };
        try {
          authorizeChange(prepared);
        } catch (error) {
          throw await explainConflict(services, context, error);
        }
        const { access, undo, saved, after } = await commitChange(services, prepared, task);
        if (!saved && !isShownByRoom(body)) throw new ShareApiError("unknown_outcome");
        const approved = Object.keys(waiting.requests?.grants ?? {});
        sendMail(services.mailer, grantMails(after, change, approved, null), task);
        return { access, undo };
      }),
  );
}

/** Whether the room alone shows all of it done, as it does of a request that is approved. */
function isShownByRoom({ invitations = {}, requests = {} }: Change): boolean {
  const answers = [...Object.values(invitations), ...Object.values(requests)];
  return (
    Object.keys(invitations).length === 0 &&
    answers.every((answer) => answer !== null && answer !== "pending")
  );
}

export function touchedPeople({ people, requests }: Change): string[] {
  return [...Object.keys(people ?? {}), ...Object.keys(requests ?? {})];
}
