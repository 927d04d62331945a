import type { InvitationServices } from "./accept-invitation.ts";
import { acceptInvitationRoute } from "./accept-invitation-route.ts";
import { inviteRoute } from "./invite.ts";
import { resendInvitationRoute } from "./resend-invitation.ts";

export const invitationRoutes = (services: InvitationServices) => ({
  invite: inviteRoute(services),
  resendInvitation: resendInvitationRoute(services),
  acceptInvitation: acceptInvitationRoute(services),
});
