import type { RequestMessages } from "../request-messages.ts";
import { can, counted } from "./words.ts";

/** Of the page shown to whoever may not open a document, and of the form that asks for access. */
export const requests: RequestMessages = {
  boundary: {
    deniedTitle: "Sie benötigen Zugriff",
    restored: "Sie haben jetzt Zugriff auf dieses Dokument.",
    changed: (role, label) => `Ihr Zugriff hat sich geändert: Sie ${can(2, role, label)}.`,
    signedOut: "Melden Sie sich an, um dieses Dokument zu öffnen.",
    failedTitle: "Dieses Dokument kann gerade nicht geöffnet werden",
    offline: "Sie sind offline. Das Dokument wird geöffnet, sobald Sie wieder online sind.",
    refused: "Sie haben Zugriff, aber die Verbindung wurde abgelehnt.",
  },
  requestAccess: {
    intro:
      "Bitten Sie um Zugriff auf dieses Dokument. Es öffnet sich hier, sobald Sie ihn erhalten.",
    introMore: "Bitten Sie um mehr Zugriff auf dieses Dokument.",
    askSomeone: "Bitten Sie jemanden mit Zugriff, es mit Ihnen zu teilen.",
    signIn: "Melden Sie sich an, um Zugriff anzufragen.",
    role: "Was möchten Sie tun?",
    message: "Nachricht (optional)",
    ask: "Zugriff anfragen",
    askMore: "Mehr Zugriff anfragen",
    sent: "Anfrage gesendet",
    sentText: "Dieses Dokument öffnet sich hier, sobald Sie Zugriff erhalten.",
    sentMoreText: "Darüber entscheiden alle, die dieses Dokument teilen dürfen.",
    requested: (label) => `Angefragt: ${label}`,
    already: "Sie haben diesen Zugriff bereits.",
    waiting: "Sie sind offline. Die Anfrage wird gesendet, sobald Sie wieder online sind.",
    rateLimited: (seconds) =>
      `Zu viele Anfragen. Versuchen Sie es in ${counted(seconds, { one: "# Sekunde", other: "# Sekunden" })} noch einmal.`,
    notSent: (reason) => `Die Anfrage wurde nicht gesendet. ${reason}`,
  },
};
