import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro: "Demandez l’accès à ce document. Il s’ouvrira ici dès qu’on vous l’aura accordé.",
    introMore: "Demandez un accès plus étendu à ce document.",
    askSomeone: "Demandez à une personne qui y a accès de le partager avec vous.",
    signIn: "Connectez-vous pour demander l’accès.",
    role: "Que souhaitez-vous faire ?",
    message: "Message (facultatif)",
    ask: "Demander l’accès",
    askMore: "Demander plus d’accès",
    sent: "Demande envoyée",
    sentText: "Ce document s’ouvrira ici dès qu’on vous aura accordé l’accès.",
    sentMoreText: "La réponse appartient aux personnes qui peuvent partager ce document.",
    requested: (label) => `Demandé : ${label}`,
    already: "Vous avez déjà cet accès.",
    waiting: "Vous êtes hors ligne. La demande sera envoyée dès votre reconnexion.",
    rateLimited: (seconds) =>
      `Trop de demandes. Réessayez dans ${counted(seconds, { one: "# seconde", other: "# secondes" })}.`,
    notSent: (reason) => `La demande n’a pas été envoyée. ${reason}`,
  },
};
