import { list } from "./words.ts";

/** Of invitations by address. */
export const invitationMessages = {
  invitations: {
    sent: "Invitation sent",
    expired: "Invitation expired",
    by: (name: string) => `Invited by ${name}`,
    byYou: "Invited by you",
    resend: "Resend invitation",
    cancel: "Cancel invitation",
    resent: (email: string) => `Invitation sent again to ${email}.`,
    resendFailed: (email: string, reason: string) =>
      `The invitation was not sent again to ${email}. ${reason}`,
    changed: (email: string, label: string) => `Invitation to ${email} changed to “${label}”.`,
    severalChanged: (count: number, label: string) =>
      count === 1
        ? `1 invitation changed to “${label}”.`
        : `${count} invitations changed to “${label}”.`,
    cancelled: (email: string) => `Invitation to ${email} cancelled.`,
    severalCancelled: (count: number) =>
      count === 1 ? "1 invitation cancelled." : `${count} invitations cancelled.`,
    gone: "This invitation is no longer open.",
    used: "This invitation has already been accepted.",
    message: "Message",
    messagePlaceholder: "Message (optional)",
    notify: "Notify people",
    sentTo: (emails: readonly string[]) => `Invitation sent to ${list(emails)}.`,
    withoutMail: (emails: readonly string[]) => `Invited ${list(emails)}, without notifying them.`,
  },
};
