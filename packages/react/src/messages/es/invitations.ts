import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { counted, listed } from "./words.ts";

export const invitationMessages: Widened<typeof english> = {
  invitations: {
    sent: "Invitación enviada",
    expired: "Invitación caducada",
    by: (name) => `Invitación de ${name}`,
    byYou: "Invitación suya",
    resend: "Reenviar invitación",
    cancel: "Cancelar invitación",
    resent: (email) => `Invitación reenviada a ${email}.`,
    resendFailed: (email, reason) => `No se ha reenviado la invitación a ${email}. ${reason}`,
    changed: (email, label) => `Invitación para ${email} cambiada a «${label}».`,
    severalChanged: (count, label) =>
      `${counted(count, { one: "# invitación cambiada", other: "# invitaciones cambiadas" })} a «${label}».`,
    cancelled: (email) => `Invitación para ${email} cancelada.`,
    severalCancelled: (count) =>
      counted(count, { one: "# invitación cancelada.", other: "# invitaciones canceladas." }),
    gone: "Esta invitación ya no está abierta.",
    used: "Esta invitación ya se ha aceptado.",
    message: "Mensaje",
    messagePlaceholder: "Mensaje (opcional)",
    notify: "Avisar a las personas",
    sentTo: (emails) => `Invitación enviada a ${listed(emails)}.`,
    withoutMail: (emails) => `Se ha invitado a ${listed(emails)}, sin aviso.`,
  },
};
