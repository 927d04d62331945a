import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { seconds } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro: "Demandez l’accès à ce document. Il s’ouvrira ici dès que vous l’aurez obtenu.",
    introMore: "Demandez un accès plus étendu à ce document.",
    askSomeone: "Demandez l’accès à une personne qui peut le partager.",
    signIn: "Connectez-vous pour demander l’accès.",
    role: "Que souhaitez-vous faire ?",
    message: "Message (facultatif)",
    ask: "Demander l’accès",
    askMore: "Demander plus d’accès",
    sent: "Demande envoyée",
    sentText: "Ce document s’ouvrira ici dès qu’on vous aura accordé l’accès.",
    sentMoreText: "Une personne qui peut partager ce document doit l’accepter.",
    requested: (label) => `Demandé : ${label}`,
    already: "Vous avez déjà cet accès.",
    waiting: "Vous êtes hors ligne. La demande sera envoyée dès votre reconnexion.",
    rateLimited: (wait) => `Trop de demandes. Patientez ${seconds(wait)}.`,
    notSent: (reason) => `La demande n’a pas été envoyée. ${reason}`,
  },
};
