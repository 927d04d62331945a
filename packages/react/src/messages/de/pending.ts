import type { PendingMessages } from "../pending-messages.ts";
import { timesIn } from "../times.ts";
import { counted, listed, locale, verbs } from "./words.ts";

/** Of invitations by address, of requests, and of what was done. */
export const pending: PendingMessages = {
  invitations: {
    sent: "Einladung gesendet",
    expired: "Einladung abgelaufen",
    by: (name) => `Eingeladen von ${name}`,
    byYou: "Von Ihnen eingeladen",
    resend: "Einladung erneut senden",
    cancel: "Einladung zurückziehen",
    resent: (email) => `Einladung erneut an ${email} gesendet.`,
    resendFailed: (email, reason) =>
      `Die Einladung wurde nicht erneut an ${email} gesendet. ${reason}`,
    changed: (email, label) => `Einladung von ${email} in „${label}“ geändert.`,
    cancelled: (email) => `Einladung von ${email} zurückgezogen.`,
    gone: "Diese Einladung ist nicht mehr offen.",
    used: "Diese Einladung wurde bereits angenommen.",
    message: "Nachricht",
    messagePlaceholder: "Nachricht (optional)",
    notify: "Personen benachrichtigen",
    sentTo: (emails) => `Einladung an ${listed(emails)} gesendet.`,
    withoutMail: (emails) => `Ohne Nachricht eingeladen: ${listed(emails)}.`,
  },
  requests: {
    list: "Anfragen",
    asks: (name, role, label) => {
      const verb = verbs[role];
      return verb === undefined ? `${name} bittet um „${label}“` : `${name} möchte ${verb}`;
    },
    quote: (message) => `„${message}“`,
    more: "Mehr",
    moreOf: (name) => `Mehr von der Nachricht von ${name}`,
    less: "Weniger",
    lessOf: (name) => `Weniger von der Nachricht von ${name}`,
    role: (name) => `Rolle für ${name}`,
    approve: "Zulassen",
    approveName: (name) => `Zulassen: ${name}`,
    decline: "Ablehnen",
    declineName: (name) => `Ablehnen: ${name}`,
    declined: (name) => `Anfrage von ${name} abgelehnt.`,
    answered: "Jemand anderes hat das bereits beantwortet.",
  },
  activity: {
    back: "Zurück",
    list: "Was geändert wurde",
    loading: "Änderungen werden geladen…",
    empty: "Bisher wurde nichts geändert.",
    failed: (reason) => `Die Änderungen konnten nicht geladen werden. ${reason}`,
    more: "Mehr anzeigen",
    loaded: (count) => counted(count, { one: "# weiterer Eintrag", other: "# weitere Einträge" }),
    added: (by, name, label) => `${by} hat ${name} hinzugefügt: ${label}`,
    removed: (by, name) => `${by} hat ${name} entfernt`,
    changed: (by, name, from, to) =>
      `${by} hat den Zugriff von ${name} von „${from}“ in „${to}“ geändert`,
    left: (name) => `${name} hat das Dokument verlassen`,
    joined: (name, label) => `${name} hat die Einladung angenommen: ${label}`,
    changedOwn: (name, from, to) =>
      `${name} hat den eigenen Zugriff von „${from}“ in „${to}“ geändert`,
    general: (by, effect) => `${by} hat den allgemeinen Zugriff geändert: ${effect}`,
    editorsCan: (by) => `${by} lässt alle teilen, die bearbeiten können`,
    editorsCannot: (by) => `${by} lässt nur noch Eigentümer teilen`,
    invited: (by, email, label) => `${by} hat ${email} eingeladen: ${label}`,
    changedInvitation: (by, email, from, to) =>
      `${by} hat die Einladung von ${email} von „${from}“ in „${to}“ geändert`,
    cancelled: (by, email) => `${by} hat die Einladung von ${email} zurückgezogen`,
    declined: (by, name, label) => `${by} hat die Anfrage von ${name} abgelehnt: ${label}`,
    ...timesIn(locale, "gerade eben"),
  },
};
