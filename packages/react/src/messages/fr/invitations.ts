import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { counted, listed, of } from "./words.ts";

export const invitationMessages: Widened<typeof english> = {
  invitations: {
    sent: "Invitation envoyée",
    expired: "Invitation expirée",
    by: (name) => `Invitation ${of(name)}`,
    byYou: "Invitation envoyée par vous",
    resend: "Renvoyer l’invitation",
    cancel: "Annuler l’invitation",
    resent: (email) => `Invitation renvoyée à ${email}.`,
    resendFailed: (email, reason) => `L’invitation n’a pas été renvoyée à ${email}. ${reason}`,
    changed: (email, label) => `Invitation envoyée à ${email} modifiée : « ${label} ».`,
    severalChanged: (count, label) =>
      `${counted(count, { one: "# invitation modifiée", other: "# invitations modifiées" })} : « ${label} ».`,
    cancelled: (email) => `Invitation envoyée à ${email} annulée.`,
    severalCancelled: (count) =>
      counted(count, { one: "# invitation annulée.", other: "# invitations annulées." }),
    gone: "Cette invitation n’est plus valable.",
    used: "Cette invitation a déjà été acceptée.",
    message: "Message",
    messagePlaceholder: "Message (facultatif)",
    notify: "Envoyer une notification",
    sentTo: (emails) => `Invitation envoyée à ${listed(emails)}.`,
    withoutMail: (emails) => `Invitation créée pour ${listed(emails)}, sans notification.`,
  },
};
