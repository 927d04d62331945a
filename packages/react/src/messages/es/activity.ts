import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";
import { counted, locale, lowered } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "Atrás",
    list: "Actividad",
    loading: "Cargando la actividad…",
    empty: "Todavía no hay cambios.",
    failed: (reason) => `No se ha podido cargar la actividad. ${reason}`,
    more: "Mostrar más",
    loaded: (count) => counted(count, { one: "# cambio más", other: "# cambios más" }),
    added: (by, name, role, label) => `${by} ha dado a ${name} ${accessOf(role, label)}`,
    removed: (by, name) => `${by} ha quitado a ${name}`,
    changed: (by, name, from, to) =>
      `${by} ha cambiado el acceso de ${name} de «${from}» a «${to}»`,
    left: (name) => `${name} ha abandonado el documento`,
    joined: (name, role, label) =>
      `${name} ha aceptado una invitación con ${accessOf(role, label)}`,
    changedOwn: (name, from, to) => `${name} ha cambiado su propio acceso de «${from}» a «${to}»`,
    general: (by, effect) => `${by} ha cambiado el acceso general: ${lowered(effect)}`,
    editorsCan: (by) => `${by} ha permitido compartir a quienes pueden editar`,
    editorsCannot: (by) => `${by} ha reservado el permiso de compartir a quien tiene la propiedad`,
    invited: (by, email, role, label) =>
      `${by} ha invitado a ${email} con ${accessOf(role, label)}`,
    changedInvitation: (by, email, from, to) =>
      `${by} ha cambiado la invitación para ${email} de «${from}» a «${to}»`,
    cancelled: (by, email) => `${by} ha cancelado la invitación para ${email}`,
    declined: (by, name, role, label) =>
      `${by} ha rechazado la solicitud de ${name} (${accessOf(role, label)})`,
    ...timesIn(locale, "ahora mismo"),
  },
};
