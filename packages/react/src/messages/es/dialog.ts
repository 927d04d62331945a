import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, people } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Compartir" : `Compartir «${room}»`),
    loading: "Cargando quién tiene acceso…",
    stillLoading: "Todavía se están cargando las personas.",
    settings: "Configuración",
    activity: "Actividad",
    editorsCanShare: "Quien edita puede compartir",
    editorsCanShareDescription:
      "Las personas que pueden editar también pueden cambiar quién tiene acceso.",
    copyLink: "Copiar enlace",
    linkCopied: "Enlace copiado.",
    linkForFew: "Solo pueden abrirlo las personas con acceso.",
    copyFailed: "No se ha podido copiar el enlace.",
  },
  states: {
    deniedTitle: "No tiene acceso a este documento",
    denied: "Pida a alguien con acceso que lo comparta con usted.",
    lostTitle: "Ya no tiene acceso a este documento.",
    lost: "Puede que ya no exista. Pregunte a alguien con acceso.",
    signedOutTitle: "No ha iniciado sesión",
    signedOut: "Inicie sesión para ver quién tiene acceso.",
    failedTitle: "No se ha podido cargar quién tiene acceso",
    stale: "Es posible que esta información no esté al día.",
    offline: "No hay conexión. Los cambios se enviarán cuando vuelva.",
    backOnline: "Conexión recuperada.",
    guest: (count, groups) => {
      const parts = [people(count)];
      if (groups > 0) parts.push(counted(groups, { one: "# grupo", other: "# grupos" }));
      const have = count + groups === 1 ? "tiene" : "tienen";
      return `${listed(parts)} ${have} acceso. Inicie sesión para ver quién.`;
    },
    readOnly: (role, label) =>
      `Usted ${can(1, role, label)}. Pida a un propietario que cambie el acceso de otras personas.`,
  },
  errors: {
    offline: "No se puede conectar con el servidor. Compruebe la conexión e inténtelo de nuevo.",
    rate_limited: "Demasiados cambios. Inténtelo de nuevo dentro de un momento.",
    unauthenticated: "Inicie sesión e inténtelo de nuevo.",
    no_access: "Ya no tiene acceso.",
    room_not_found: "Ya no tiene acceso.",
    not_allowed: "No tiene permiso para hacer esto.",
    grant_exceeds_own: "No se puede dar más acceso del que se tiene.",
    target_outranks_you: "Esa persona tiene un rol superior al suyo.",
    conflict: "Otra persona lo ha cambiado antes.",
    last_owner: "Debe quedar al menos un propietario.",
    unknown_person: "Esa persona no existe aquí.",
    unknown_group: "Ese grupo no existe aquí.",
    unknown_role: "Ese rol ya no existe.",
    invalid_email: "No es una dirección de correo.",
    too_many_items: "Es demasiado de una vez. Inténtelo con menos.",
    too_many_collaborators: "Este documento no admite a más personas. Use un grupo en su lugar.",
    upstream_refused: "El cambio se ha rechazado.",
    upstream_misconfigured: "No se puede compartir por ahora.",
    unknown_outcome:
      "No se ha podido confirmar que se haya guardado. Compruébelo antes de continuar.",
    other: "Se ha producido un error. Inténtelo de nuevo.",
  },
  rateLimited: (seconds) =>
    `Demasiados cambios. Inténtelo de nuevo dentro de ${counted(seconds, { one: "# segundo", other: "# segundos" })}.`,
};
