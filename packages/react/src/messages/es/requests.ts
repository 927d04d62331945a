import type { RequestMessages } from "../request-messages.ts";
import { can, counted } from "./words.ts";

/** Of the page shown to whoever may not open a document, and of the form that asks for access. */
export const requests: RequestMessages = {
  boundary: {
    deniedTitle: "Se necesita acceso",
    restored: "Ahora tiene acceso a este documento.",
    changed: (role, label) => `Su acceso ha cambiado: ahora ${can(1, role, label)}.`,
    signedOut: "Inicie sesión para abrir este documento.",
    failedTitle: "Ahora no se puede abrir este documento",
    offline: "No hay conexión. El documento se abrirá cuando vuelva.",
    refused: "Tiene acceso, pero la conexión se ha rechazado.",
  },
  requestAccess: {
    intro: "Solicite acceso a este documento. Se abrirá aquí en cuanto alguien se lo dé.",
    introMore: "Solicite más acceso a este documento.",
    askSomeone: "Pida a alguien con acceso que lo comparta con usted.",
    signIn: "Inicie sesión para solicitar acceso.",
    role: "¿Qué le gustaría hacer?",
    message: "Mensaje (opcional)",
    ask: "Solicitar acceso",
    askMore: "Solicitar más acceso",
    sent: "Solicitud enviada",
    sentText: "Este documento se abrirá aquí en cuanto alguien le dé acceso.",
    sentMoreText: "Deben responder las personas que pueden compartir este documento.",
    requested: (label) => `Solicitado: ${label}`,
    already: "Ya tiene este acceso.",
    waiting: "No hay conexión. La solicitud se enviará cuando vuelva.",
    rateLimited: (seconds) =>
      `Demasiadas solicitudes. Inténtelo de nuevo dentro de ${counted(seconds, { one: "# segundo", other: "# segundos" })}.`,
    notSent: (reason) => `No se ha enviado la solicitud. ${reason}`,
  },
};
