import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
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
