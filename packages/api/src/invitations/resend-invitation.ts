import { checkInvitation } from "@guestlist/access";
import type { RequestSchemas } from "../contract/request-schemas.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import { sendMail } from "../mail/send-mail.ts";
import type { Services } from "../services.ts";
import { callStoreToWrite } from "../store/call-store.ts";
import { invitationMail } from "./invitation-mail.ts";
import { issueInvitation } from "./issue-invitation.ts";

/** Sends a pending invitation again, with a new link; it can be accepted for two weeks from now. */
export function resendInvitationRoute(services: Services, schemas: RequestSchemas) {
  return defineRoute(
    services,
    {
      rule: "may share",
      summary: "Send a pending invitation again",
      rate: "writes",
      body: schemas.nothing,
      bodyOptional: true,
      answers: null,
    },
    ({ param, open, context }): Promise<void> =>
      services.lock(param("roomId"), async () => {
        const view = await open({ pending: true });
        const { store } = services;
        if (!store) throw new ShareApiError("not_found");
        if (!view.pending) throw new ShareApiError("upstream_unavailable");
        const earlier = view.pending.invitations.find(({ id }) => id === param("invitationId"));
        if (!earlier) throw new ShareApiError("invitation_not_found");
        const refusal = checkInvitation(view.actor, earlier.role, earlier.role, view.rules);
        if (refusal) throw new ShareApiError(refusal);
        const issued = await issueInvitation(earlier, earlier);
        context.deadline.beforeWriting();
        await callStoreToWrite(() => store.saveInvitation(issued.invitation));
        sendMail(services, [invitationMail(view, issued)], context);
      }),
  );
}
