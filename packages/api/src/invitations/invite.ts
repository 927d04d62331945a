import { emptyRecord, type RoleId } from "@guestlist/access";
import type { InvitationResult, Invitee } from "@guestlist/client";
import { authorizeChange, commitChange, loadGroupsOf } from "../access/index.ts";
import { findByEmail } from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import { grantMails, sendMail } from "../mail/index.ts";
import { defineRoomRoute, withPeople } from "../room/index.ts";
import type { InvitationServices } from "./accept-invitation.ts";
import { invitationMail } from "./invitation-mail.ts";
import { invitationAnswer, invitationSchema } from "./invitation-schemas.ts";
import type { StoredInvitation } from "./invitations.ts";
import { issueInvitation } from "./issue-invitation.ts";
import { resolveInvitees } from "./resolve-invitees.ts";
import { RoomInvitations } from "./room-invitations.ts";

/** Invites several people, groups and addresses with one role, in one write, with a result for each. */
export function inviteRoute(services: InvitationServices) {
  return defineRoomRoute(
    services,
    "invite",
    {
      rule: "may share",
      summary: "Invite people and groups",
      rate: "writes",
      body: invitationSchema(services.settings.roleSet),
      answers: invitationAnswer,
    },
    ({ caller, param, body, open, task }) =>
      services.lock(param("roomId"), async () => {
        const { invitees, role, notify = true } = body;
        const message = body.message?.trim() || null;
        const { userIds, groupIds, addresses } = namedBy(invitees);
        const opened = await open({ others: userIds, waiting: true });
        if (!opened.actor.can.grant.includes(role)) throw new ShareApiError("grant_exceeds_own");
        const owners = await findByEmail(services.directory, addresses, caller);
        const context = withPeople(opened, owners.values());

        const named = emptyRecord<RoleId>();
        for (const id of groupIds) named[id] = role;
        const groups = await loadGroupsOf(services.directory, context, { groups: named });
        const list = RoomInvitations.of(context);
        const resolved = resolveInvitees({ context, groups, owners, list }, invitees, role);
        // Nobody is made an owner before it is known who they are.
        if (resolved.addresses.length > 0 && role === context.settings.roleSet.ownerId) {
          throw new ShareApiError("unknown_role");
        }
        const earlierOf = (email: string): StoredInvitation | undefined =>
          list?.pending.find((invitation) => invitation.email === email);
        const issued = await Promise.all(
          resolved.addresses.map((email) =>
            issueInvitation(
              { roomId: context.room.id, email, role, message, invitedBy: caller.userId },
              earlierOf(email),
            ),
          ),
        );
        const invitations = list?.saving(
          issued.map(({ invitation }) => ({
            before: earlierOf(invitation.email) ?? null,
            after: invitation,
          })),
        );
        const change = resolved.change ?? {};
        const prepared = {
          context,
          change,
          groups,
          waiting: { ...(invitations && { invitations }) },
        };
        if (resolved.change) authorizeChange(prepared);
        const { access, undo, saved } = await commitChange(services, prepared, task);
        if (notify) {
          const granted = Object.keys(change.people ?? {});
          const mails = saved ? issued.map((one) => invitationMail(context, one)) : [];
          const all = [...grantMails(context, change, granted, message), ...mails];
          sendMail(services.mailer, all, task);
        }
        return { results: saved ? resolved.results : notSaved(resolved.results), access, undo };
      }),
  );
}

function namedBy(invitees: readonly Invitee[]) {
  return {
    userIds: invitees.flatMap((invitee) => ("userId" in invitee ? invitee.userId : [])),
    groupIds: invitees.flatMap((invitee) => ("groupId" in invitee ? invitee.groupId : [])),
    addresses: invitees.flatMap((invitee) => ("email" in invitee ? invitee.email : [])),
  };
}

/** The room was changed, but not what waits: those who were to be invited were not. */
function notSaved(results: readonly InvitationResult[]): InvitationResult[] {
  return results.map((result) =>
    result.status === "invited"
      ? { invitee: result.invitee, status: "rejected", code: "upstream_unavailable" }
      : result,
  );
}
