import { defineRoute, ShareApiError } from "../http/index.ts";
import { callPort } from "../upstream/index.ts";
import { acceptInvitation, type InvitationServices } from "./accept-invitation.ts";
import { acceptance, accepted } from "./invitation-schemas.ts";
import { hashToken } from "./invitation-token.ts";

/** Takes an invitation by the token of its link. */
export function acceptInvitationRoute(services: InvitationServices) {
  return defineRoute(
    services,
    "acceptInvitation",
    {
      rule: "person",
      summary: "Accept an invitation",
      rate: "writes",
      body: acceptance,
      answers: accepted,
    },
    async ({ caller, body, task }) => {
      const { invitations } = services;
      if (!invitations) throw new ShareApiError("not_found");
      const tokenHash = await hashToken(body.token);
      const invitation = await callPort(() => invitations.findByToken(tokenHash));
      if (!invitation) throw new ShareApiError("invitation_not_found");
      return acceptInvitation({ ...services, invitations }, caller, invitation, task);
    },
  );
}
