import { ShareApiError } from "../errors.ts";
import type { InvitationAccepted } from "../room-access.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import type { RequestSchemas } from "../schemas/request-schemas.ts";
import { acceptInvitation } from "../server/accept-invitation.ts";
import { defineRoute } from "../server/define-route.ts";
import { hashToken } from "../server/invitation-token.ts";
import type { Services } from "../server/services.ts";
import { callStore } from "../server/store.ts";

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
