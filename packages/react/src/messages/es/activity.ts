import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { counted, locale, lowered } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
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
