import { checkInvitation } from "@guestlist/access";
import { ShareApiError } from "../http/index.ts";
import { sendMail } from "../mail/index.ts";
import { defineRoomRoute } from "../room/index.ts";
import type { InvitationServices } from "./accept-invitation.ts";
import { invitationMail } from "./invitation-mail.ts";
import { nothing } from "./invitation-schemas.ts";
import { issueInvitation } from "./issue-invitation.ts";
import { RoomInvitations } from "./room-invitations.ts";

/** Sends a pending invitation again, with a new link; it can be accepted for two weeks from now. */
export function resendInvitationRoute(services: InvitationServices) {
  return defineRoomRoute(
    services,
    "resendInvitation",
    {
      rule: "may share",
      summary: "Send a pending invitation again",
      rate: "writes",
      body: nothing,
      bodyOptional: true,
      answers: null,
    },
    ({ param, open, task }) =>
      services.lock(param("roomId"), async () => {
        const context = await open({ waiting: true });
        if (!services.invitations) throw new ShareApiError("not_found");
        const list = RoomInvitations.of(context);
        if (!list) throw new ShareApiError("upstream_unavailable");
        const earlier = list.pending.find(({ id }) => id === param("invitationId"));
        if (!earlier) throw new ShareApiError("invitation_not_found");
        const refusal = checkInvitation(context.actor, earlier.role, earlier.role, context.rules);
        if (refusal) throw new ShareApiError(refusal);
        const issued = await issueInvitation(earlier, earlier);
        task.deadline.beforeWriting();
        await list.saving([{ before: earlier, after: issued.invitation }]).save();
        sendMail(services.mailer, [invitationMail(context, issued)], task);
        return null;
      }),
  );
}
