import { type Mail, mailRoom, sender } from "../mail/index.ts";
import type { RoomContext } from "../room/index.ts";
import type { IssuedInvitation } from "./issue-invitation.ts";

/** The mail with the link. */
export function invitationMail(
  context: RoomContext,
  { invitation, token }: IssuedInvitation,
): Mail {
  const { email, role, message, expiresAt } = invitation;
  return {
    kind: "invitation",
    to: email,
    room: mailRoom(context.room),
    role,
    from: sender(context),
    message,
    token,
    expiresAt,
  };
}
