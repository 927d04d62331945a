import { answerSchemas } from "../contract/answer-schemas.ts";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import type { InvitationAccepted } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { hashToken } from "./invitation-token.ts";

/** Takes an invitation by the token of its link. */
export function acceptInvitationRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "person",
      summary: "Accept an invitation",
      rate: "writes",
      body: schemas.acceptance,
      answers: answerSchemas.accepted,
    },
    async ({ caller, body, context }): Promise<InvitationAccepted> => {
      const { store } = services;
      if (!store) throw new ShareApiError("not_found");
      const tokenHash = await hashToken(body.token);
      const invitation = await callStore(() => store.invitationByToken(tokenHash));
      if (!invitation) throw new ShareApiError("invitation_not_found");
      return acceptInvitation(services, caller, invitation, context);
    },
  );
}
