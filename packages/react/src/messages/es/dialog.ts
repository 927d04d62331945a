import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { groups, listed, people, seconds } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Compartir" : `Compartir «${room}»`),
    loading: "Cargando quién tiene acceso…",
    stillLoading: "Todavía se está cargando quién tiene acceso.",
    settings: "Configuración",
    activity: "Actividad",
  },
  states: {
    deniedTitle: "No tiene acceso a este documento",
    denied: "Pida acceso a alguien que pueda compartirlo.",
    lostTitle: "Ya no tiene acceso a este documento.",
    lost: "Puede que se haya eliminado. Pregunte a alguien que pueda compartirlo.",
    signedOutTitle: "No ha iniciado sesión",
    signedOut: "Inicie sesión para ver quién tiene acceso.",
    failedTitle: "No se ha podido cargar la lista de personas",
    stale: "Es posible que esta información no esté al día.",
    offline: "No hay conexión. Los cambios se enviarán cuando vuelva.",
    backOnline: "Conexión recuperada.",
    guest: (added, groupCount) => {
      const parts = [people(added), ...(groupCount > 0 ? [groups(groupCount)] : [])];
      const have = added + groupCount === 1 ? "tiene" : "tienen";
      return `${listed(parts)} ${have} acceso. Inicie sesión para ver quién.`;
    },
    readOnly: (role, label) =>
      `Usted ${can("one", role, label)}, pero no puede cambiar quién tiene acceso.`,
  },
  errors: {
    offline: "No se puede conectar con el servidor. Compruebe la conexión.",
    rate_limited: "Demasiados cambios. Espere un momento.",
    unauthenticated: "No ha iniciado sesión. Iníciela primero.",
    no_access: "Ya no tiene acceso.",
    room_not_found: "Ya no tiene acceso.",
    not_allowed: "No tiene permiso para hacer esto.",
    grant_exceeds_own: "No puede dar un acceso superior al suyo.",
    target_outranks_you: "No puede cambiar este acceso, porque es superior al suyo.",
    conflict: "Otra persona lo ha cambiado antes.",
    last_owner: "Al menos una persona debe tener la propiedad.",
    unknown_person: "Aquí no hay nadie con ese nombre.",
    unknown_group: "Aquí no hay ningún grupo con ese nombre.",
    unknown_role: "Ese rol ya no existe.",
    invalid_email: "No es una dirección de correo.",
    too_many_items: "Son demasiados a la vez. Elija menos.",
    too_many_collaborators:
      "Este documento ha alcanzado su límite de personas o grupos. Un solo grupo puede reunir a muchas personas.",
    upstream_refused: "El cambio se ha rechazado.",
    upstream_misconfigured: "No se puede compartir por ahora.",
    unknown_outcome:
      "No se ha podido confirmar que se haya guardado. Compruébelo antes de continuar.",
    other: "Se ha producido un error.",
  },
  rateLimited: (wait) => `Demasiados cambios. Espere ${seconds(wait)}.`,
};
