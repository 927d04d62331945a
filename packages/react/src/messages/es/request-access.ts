import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { seconds } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro: "Solicite acceso a este documento. Se abrirá aquí en cuanto lo obtenga.",
    introMore: "Solicite más acceso a este documento.",
    askSomeone: "Pida acceso a alguien que pueda compartirlo.",
    signIn: "Inicie sesión para solicitar acceso.",
    role: "¿Qué le gustaría hacer?",
    message: "Mensaje (opcional)",
    ask: "Solicitar acceso",
    askMore: "Solicitar más acceso",
    sent: "Solicitud enviada",
    sentText: "Este documento se abrirá aquí en cuanto alguien le dé acceso.",
    sentMoreText: "Alguien que pueda compartir este documento tiene que aceptarla.",
    requested: (label) => `Solicitado: ${label}`,
    already: "Ya tiene este acceso.",
    waiting: "No hay conexión. La solicitud se enviará cuando vuelva.",
    rateLimited: (wait) => `Demasiadas solicitudes. Espere ${seconds(wait)}.`,
    notSent: (reason) => `No se ha enviado la solicitud. ${reason}`,
  },
};
