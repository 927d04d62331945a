import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { seconds } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro:
      "Bitten Sie um Zugriff auf dieses Dokument. Es öffnet sich hier, sobald Sie ihn erhalten.",
    introMore: "Bitten Sie um mehr Zugriff auf dieses Dokument.",
    askSomeone: "Bitten Sie eine Person um Zugriff, die es teilen kann.",
    signIn: "Melden Sie sich an, um Zugriff anzufragen.",
    role: "Was möchten Sie tun?",
    message: "Nachricht (optional)",
    ask: "Zugriff anfragen",
    askMore: "Mehr Zugriff anfragen",
    sent: "Anfrage gesendet",
    sentText: "Dieses Dokument öffnet sich hier, sobald Sie Zugriff erhalten.",
    sentMoreText: "Eine Person, die dieses Dokument teilen kann, muss zustimmen.",
    requested: (label) => `Angefragt: ${label}`,
    already: "Sie haben diesen Zugriff bereits.",
    waiting: "Sie sind offline. Die Anfrage wird gesendet, sobald Sie wieder online sind.",
    rateLimited: (wait) => `Zu viele Anfragen. Warten Sie ${seconds(wait)}.`,
    notSent: (reason) => `Die Anfrage wurde nicht gesendet. ${reason}`,
  },
};
