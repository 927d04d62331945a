import type { RoleId, RoleValue } from "@guestlist/access";
import type { AccessChanged } from "./access.ts";
import type { Code } from "./codes.ts";
import { post } from "./route.ts";
import type { Send } from "./send.ts";

export type Invitee = { userId: string } | { groupId: string } | { email: string };

export interface Invitation {
  /** At most 50. */
  invitees: Invitee[];
  role: RoleId;
  /** At most 1,000 characters. */
  message?: string;
  /** Whether to write to those invited. @default true */
  notify?: boolean;
}

export interface InvitationResult {
  invitee: Invitee;
  status: "granted" | "invited" | "already" | "rejected";
  /** Why it was rejected. */
  code?: Code;
}

export interface InvitationAnswer extends AccessChanged {
  results: InvitationResult[];
}

export interface InvitationAccepted {
  roomId: string;
  /** What one may do there now. */
  role: RoleValue;
}

export const invitationRoutes = {
  invite: post("/rooms/:roomId/invitations").takes<Invitation>().answers<InvitationAnswer>(),
  resendInvitation: post("/rooms/:roomId/invitations/:invitationId/resend")
    .takes<Record<never, never>>()
    .answers<null>(),
  acceptInvitation: post("/invitations/accept")
    .takes<{ token: string }>()
    .answers<InvitationAccepted>(),
};

export interface InvitationMethods {
  invite(roomId: string, invitation: Invitation): Promise<InvitationAnswer>;
  /** Sends a pending invitation again; the link sent before stops working. */
  resendInvitation(roomId: string, invitationId: string): Promise<void>;
  /** @param token from the link in the mail */
  acceptInvitation(token: string): Promise<InvitationAccepted>;
}

export const invitationMethods = (send: Send): InvitationMethods => ({
  invite: (roomId, body) => send(invitationRoutes.invite, { params: { roomId }, body }),
  async resendInvitation(roomId, invitationId) {
    await send(invitationRoutes.resendInvitation, { params: { roomId, invitationId }, body: {} });
  },
  acceptInvitation: (token) => send(invitationRoutes.acceptInvitation, { body: { token } }),
});
