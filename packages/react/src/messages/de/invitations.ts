import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { counted, listed } from "./words.ts";

export const invitationMessages: Widened<typeof english> = {
  invitations: {
    sent: "Einladung gesendet",
    expired: "Einladung abgelaufen",
    by: (name) => `Eingeladen von ${name}`,
    byYou: "Von Ihnen eingeladen",
    resend: "Einladung erneut senden",
    cancel: "Einladung zurückziehen",
    resent: (email) => `Einladung erneut an ${email} gesendet.`,
    resendFailed: (email, reason) =>
      `Die Einladung wurde nicht erneut an ${email} gesendet. ${reason}`,
    changed: (email, label) => `Einladung an ${email} in „${label}“ geändert.`,
    severalChanged: (count, label) =>
      `${counted(count, { one: "# Einladung", other: "# Einladungen" })} in „${label}“ geändert.`,
    cancelled: (email) => `Einladung an ${email} zurückgezogen.`,
    severalCancelled: (count) =>
      counted(count, { one: "# Einladung zurückgezogen.", other: "# Einladungen zurückgezogen." }),
    gone: "Diese Einladung ist nicht mehr offen.",
    used: "Diese Einladung wurde bereits angenommen.",
    message: "Nachricht",
    messagePlaceholder: "Nachricht (optional)",
    notify: "Personen benachrichtigen",
    sentTo: (emails) => `Einladung an ${listed(emails)} gesendet.`,
    withoutMail: (emails) => `Ohne Benachrichtigung eingeladen: ${listed(emails)}.`,
  },
};
