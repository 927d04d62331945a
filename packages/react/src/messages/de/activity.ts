import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { allowed, matter } from "./roles.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "Zurück",
    list: "Aktivität",
    loading: "Aktivität wird geladen…",
    empty: "Bisher wurde nichts geändert.",
    failed: (reason) => `Die Aktivität konnte nicht geladen werden. ${reason}`,
    more: "Mehr anzeigen",
    loaded: (count) => counted(count, { one: "# weitere Änderung", other: "# weitere Änderungen" }),
    added: (by, name, role, label) => `${by} ${allowed(name, role, label)}`,
    removed: (by, name) => `${by} hat ${name} entfernt`,
    changed: (by, name, from, to) =>
      `${by} hat den Zugriff von ${name} von „${from}“ in „${to}“ geändert`,
    left: (name) => `${name} hat das Dokument verlassen`,
    joined: (name, role, label) => `${name} hat eine Einladung angenommen (${matter(role, label)})`,
    changedOwn: (name, from, to) =>
      `${name} hat den eigenen Zugriff von „${from}“ in „${to}“ geändert`,
    general: (by, effect) => `${by} hat den allgemeinen Zugriff geändert: ${effect}`,
    editorsCan: (by) => `${by} lässt alle teilen, die bearbeiten können`,
    editorsCannot: (by) => `${by} lässt nur noch teilen, wer das Dokument besitzt`,
    invited: (by, email, role, label) => `${by} hat ${email} eingeladen (${matter(role, label)})`,
    changedInvitation: (by, email, from, to) =>
      `${by} hat die Einladung an ${email} von „${from}“ in „${to}“ geändert`,
    cancelled: (by, email) => `${by} hat die Einladung an ${email} zurückgezogen`,
    declined: (by, name, role, label) =>
      `${by} hat die Anfrage von ${name} abgelehnt (${matter(role, label)})`,
    ...timesIn(locale, "gerade eben"),
  },
};
