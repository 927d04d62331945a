export { ShareInvite } from "./invite.tsx";
export { InvitationRow } from "./lazy.ts";
export { invitedAnnouncement } from "./use-send-invitations.ts";
