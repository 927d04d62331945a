import { authorizeChange, loadGroupsOf } from "../access/authorize-change.ts";
import { commitChange } from "../access/commit-change.ts";
import { withPeople } from "../access/room-context.ts";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { InvitationAnswer, InvitationResult } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { grantMails } from "../mail/grant-mails.ts";
import { sendMail } from "../mail/send-mail.ts";
import { findByEmail } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import type { StoredInvitation } from "../store/store.ts";
import { invitationMail } from "./invitation-mail.ts";
import { issueInvitation } from "./issue-invitation.ts";
import { resolveInvitees } from "./resolve-invitees.ts";

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
        if (resolved.addresses.length > 0 && role === view.roleSet.ownerId) {
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
        if (resolved.change) authorizeChange(prepared);
        const { access, undo, saved } = await commitChange(services, prepared, context);
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
