import type { Mail } from "../ports/mailer.ts";
import { mailRoom, sender } from "./grant-mails.ts";
import type { IssuedInvitation } from "./issue-invitation.ts";
import type { RoomView } from "./room-view.ts";

/** The mail with the link. */
export function invitationMail(view: RoomView, { invitation, token }: IssuedInvitation): Mail {
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
