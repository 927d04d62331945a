import { ShareApiError } from "../errors.ts";
import type { StoredInvitation } from "../ports/store.ts";
import type { InvitationAnswer, InvitationResult } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { makeChange } from "../server/change-room.ts";
import { defineRoute } from "../server/define-route.ts";
import { grantMails } from "../server/grant-mails.ts";
import { invitationMail } from "../server/invitation-mail.ts";
import { issueInvitation } from "../server/issue-invitation.ts";
import { findByEmail } from "../server/people.ts";
import { loadGroupsOf, requireAllowed } from "../server/require-allowed.ts";
import { resolveInvitees } from "../server/resolve-invitees.ts";
import { withPeople } from "../server/room-view.ts";
import { sendMail } from "../server/send-mail.ts";
import type { Services } from "../server/services.ts";

/** Invites several people, groups and addresses with one role, in one write, with a result for each. */
export function inviteRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "may share",
      summary: "Invite people and groups",
      rate: "writes",
      body: schemas.invitation,
      answers: answerSchemas.invitations,
    },
    ({ caller, param, body, open, context }): Promise<InvitationAnswer> =>
      services.lock(param("roomId"), async () => {
        const { invitees, role, notify = true } = body;
        const message = body.message?.trim() || null;
        const ids = invitees.flatMap((invitee) => ("userId" in invitee ? invitee.userId : []));
        const opened = await open({ others: ids, pending: true });
        if (!opened.actor.can.grant.includes(role)) throw new ShareApiError("grant_exceeds_own");
        const addresses = invitees.flatMap((invitee) => ("email" in invitee ? invitee.email : []));
        const owners = await findByEmail(services.directory, addresses, caller);
        const view = withPeople(opened, [...owners.values()]);

        const named = Object.fromEntries(
          invitees.flatMap((invitee) => ("groupId" in invitee ? [[invitee.groupId, role]] : [])),
        );
        const groups = await loadGroupsOf(services, view, { groups: named });
        const resolved = resolveInvitees({ view, groups, owners }, invitees, role);
        // Nobody is made an owner before it is known who they are.
        if (resolved.addresses.length > 0 && role === view.ladder.ownerId) {
          throw new ShareApiError("unknown_role");
        }
        const earlierOf = (email: string): StoredInvitation | undefined =>
          view.pending?.invitations.find((invitation) => invitation.email === email);
        const issued = await Promise.all(
          resolved.addresses.map((email) =>
            issueInvitation(
              { roomId: view.room.id, email, role, message, invitedBy: caller.userId },
              earlierOf(email),
            ),
          ),
        );
        const change = resolved.change ?? {};
        const prepared = {
          view,
          change,
          groups,
          saves: {
            invitations: issued.map(({ invitation }) => ({
              before: earlierOf(invitation.email) ?? null,
              after: invitation,
            })),
            requests: [],
          },
        };
        if (resolved.change) requireAllowed(prepared);
        const { access, undo, saved } = await makeChange(services, prepared, context);
        if (notify) {
          const granted = Object.keys(change.people ?? {});
          const mails = saved ? issued.map((one) => invitationMail(view, one)) : [];
          sendMail(services, [...grantMails(view, change, granted, message), ...mails], context);
        }
        return { results: saved ? resolved.results : notSaved(resolved.results), access, undo };
      }),
  );
}

/** The room was changed, but the store failed: those who were to be invited were not. */
function notSaved(results: readonly InvitationResult[]): InvitationResult[] {
  return results.map((result) =>
    result.status === "invited"
      ? { invitee: result.invitee, status: "rejected", code: "upstream_unavailable" }
      : result,
  );
}
