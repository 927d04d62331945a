import { ShareApiError } from "../errors.ts";
import type { InvitationAnswer } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { loadGroupsOf, makeChange, requireAllowed } from "../server/change-room.ts";
import { defineRoute } from "../server/define-route.ts";
import { findByEmail } from "../server/people.ts";
import { projectRoom } from "../server/project-room.ts";
import { resolveInvitees } from "../server/resolve-invitees.ts";
import { withPeople } from "../server/room-view.ts";
import type { Services } from "../server/services.ts";

/** Invites several people and groups with one role, in one write, with a result for each. */
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
    ({ caller, param, body: { invitees, role }, open, afterAnswer }): Promise<InvitationAnswer> =>
      services.lock(param("roomId"), async () => {
        const ids = invitees.flatMap((invitee) => ("userId" in invitee ? invitee.userId : []));
        const opened = await open(ids);
        if (!opened.actor.can.grant.includes(role)) throw new ShareApiError("grant_exceeds_own");
        const addresses = invitees.flatMap((invitee) => ("email" in invitee ? invitee.email : []));
        const owners = await findByEmail(services.directory, addresses, caller);
        const view = withPeople(opened, [...owners.values()]);

        const named = Object.fromEntries(
          invitees.flatMap((invitee) => ("groupId" in invitee ? [[invitee.groupId, role]] : [])),
        );
        const groups = await loadGroupsOf(services, view, { groups: named });
        const { results, change } = resolveInvitees({ view, groups, owners }, invitees, role);
        if (!change) return { results, access: projectRoom(view, groups), undo: null };
        const prepared = { view, change, groups };
        requireAllowed(prepared);
        return { results, ...(await makeChange(services, prepared, afterAnswer)) };
      }),
  );
}
