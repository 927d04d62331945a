import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
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
