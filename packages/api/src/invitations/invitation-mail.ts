import type { RoomContext } from "../access/room-context.ts";
import { mailRoom, sender } from "../mail/grant-mails.ts";
import type { Mail } from "../mail/mailer.ts";
import type { IssuedInvitation } from "./issue-invitation.ts";

/** The mail with the link. */
export function invitationMail(view: RoomContext, { invitation, token }: IssuedInvitation): Mail {
  const { email, role, message, expiresAt } = invitation;
  return {
    kind: "invitation",
    to: email,
    room: mailRoom(view.room),
    role,
    from: sender(view),
    message,
    token,
    expiresAt,
  };
}
