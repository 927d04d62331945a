import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { listed } from "./words.ts";

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
    changed: (email, label) => `Invitación de ${email} cambiada a «${label}».`,
    cancelled: (email) => `Invitación de ${email} cancelada.`,
    gone: "Esta invitación ya no está abierta.",
    used: "Esta invitación ya se ha aceptado.",
    message: "Mensaje",
    messagePlaceholder: "Mensaje (opcional)",
    notify: "Avisar a las personas",
    sentTo: (emails) => `Invitación enviada a ${listed(emails)}.`,
    withoutMail: (emails) => `Se ha invitado a ${listed(emails)}, sin mensaje.`,
  },
};
