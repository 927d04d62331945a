export type { InvitationServices } from "./accept-invitation.ts";
export { claimInvitations } from "./claim-invitations.ts";
export { invitationRoutes } from "./invitation-routes.ts";
export type { InvitationState, Invitations, StoredInvitation } from "./invitations.ts";
export { createMemoryInvitations } from "./memory-invitations.ts";
export { RoomInvitations } from "./room-invitations.ts";
