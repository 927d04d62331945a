import { lazyModule, lazyPart } from "../ui/lazy-part.tsx";

export const invitedAnnouncement = lazyModule(() => import("./announce-invited.ts"));

export const InvitationRow = lazyPart(
  async () => (await import("./invitation-row.tsx")).InvitationRow,
);

export const InviteMessage = lazyPart(
  async () => (await import("./invite-message.tsx")).InviteMessage,
);
