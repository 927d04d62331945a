import type { PendingMessages } from "../pending-messages.ts";
import { timesIn } from "../times.ts";
import { counted, listed, locale, lowered, verbs } from "./words.ts";

/** Of invitations by address, of requests, and of what was done. */
export const pending: PendingMessages = {
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
  requests: {
    list: "Solicitudes",
    asks: (name, role, label) => {
      const verb = verbs[role];
      return verb === undefined
        ? `${name} solicita el acceso «${label}»`
        : `${name} solicita permiso para ${verb}`;
    },
    quote: (message) => `«${message}»`,
    more: "Más",
    moreOf: (name) => `Más del mensaje de ${name}`,
    less: "Menos",
    lessOf: (name) => `Menos del mensaje de ${name}`,
    role: (name) => `Rol para ${name}`,
    approve: "Aceptar",
    approveName: (name) => `Aceptar a ${name}`,
    decline: "Rechazar",
    declineName: (name) => `Rechazar a ${name}`,
    declined: (name) => `Solicitud de ${name} rechazada.`,
    answered: "Otra persona ya ha respondido.",
  },
  activity: {
    back: "Atrás",
    list: "Historial de cambios",
    loading: "Cargando el historial…",
    empty: "Todavía no hay cambios.",
    failed: (reason) => `No se ha podido cargar el historial. ${reason}`,
    more: "Mostrar más",
    loaded: (count) => counted(count, { one: "# entrada más", other: "# entradas más" }),
    added: (by, name, label) => `${by} ha añadido a ${name}: ${label}`,
    removed: (by, name) => `${by} ha quitado a ${name}`,
    changed: (by, name, from, to) =>
      `${by} ha cambiado el acceso de ${name} de «${from}» a «${to}»`,
    left: (name) => `${name} ha abandonado el documento`,
    joined: (name, label) => `${name} ha aceptado la invitación: ${label}`,
    changedOwn: (name, from, to) => `${name} ha cambiado su propio acceso de «${from}» a «${to}»`,
    general: (by, effect) => `${by} ha cambiado el acceso general: ${lowered(effect)}`,
    editorsCan: (by) => `${by} ha permitido compartir a quienes pueden editar`,
    editorsCannot: (by) => `${by} ha limitado a los propietarios el permiso de compartir`,
    invited: (by, email, label) => `${by} ha invitado a ${email}: ${label}`,
    changedInvitation: (by, email, from, to) =>
      `${by} ha cambiado la invitación de ${email} de «${from}» a «${to}»`,
    cancelled: (by, email) => `${by} ha cancelado la invitación de ${email}`,
    declined: (by, name, label) => `${by} ha rechazado la solicitud de ${name}: ${label}`,
    ...timesIn(locale, "ahora mismo"),
  },
};
