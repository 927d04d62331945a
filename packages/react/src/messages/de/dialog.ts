import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { groups, listed, people, seconds } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Teilen" : `„${room}“ teilen`),
    loading: "Zugriffe werden geladen…",
    stillLoading: "Zugriffe werden noch geladen.",
    settings: "Einstellungen",
    activity: "Aktivität",
  },
  states: {
    deniedTitle: "Sie haben keinen Zugriff auf dieses Dokument",
    denied: "Bitten Sie eine Person um Zugriff, die es teilen kann.",
    lostTitle: "Sie haben keinen Zugriff mehr auf dieses Dokument.",
    lost: "Vielleicht wurde es gelöscht. Fragen Sie eine Person, die es teilen kann.",
    signedOutTitle: "Sie sind nicht angemeldet",
    signedOut: "Melden Sie sich an, um zu sehen, wer Zugriff hat.",
    failedTitle: "Die Personenliste konnte nicht geladen werden",
    stale: "Diese Angaben sind möglicherweise veraltet.",
    offline: "Sie sind offline. Änderungen werden gesendet, sobald Sie wieder online sind.",
    backOnline: "Wieder online.",
    guest: (added, groupCount) => {
      const parts = [people(added), ...(groupCount > 0 ? [groups(groupCount)] : [])];
      const have = added + groupCount === 1 ? "hat" : "haben";
      return `${listed(parts)} ${have} Zugriff. Melden Sie sich an, um zu sehen, wer.`;
    },
    readOnly: (role, label) =>
      `Sie ${can("several", role, label)}, aber Sie können nicht ändern, wer Zugriff hat.`,
  },
  errors: {
    offline: "Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung.",
    rate_limited: "Zu viele Änderungen. Warten Sie einen Moment.",
    unauthenticated: "Sie sind nicht angemeldet. Melden Sie sich zuerst an.",
    no_access: "Sie haben keinen Zugriff mehr.",
    room_not_found: "Sie haben keinen Zugriff mehr.",
    not_allowed: "Sie sind dazu nicht berechtigt.",
    grant_exceeds_own: "Sie können höchstens so viel Zugriff geben, wie Sie selbst haben.",
    target_outranks_you:
      "Sie können diesen Zugriff nicht ändern, weil er weiter reicht als Ihr eigener.",
    conflict: "Jemand anderes hat das zuerst geändert.",
    last_owner: "Mindestens eine Person muss das Dokument besitzen.",
    unknown_person: "Hier gibt es niemanden mit diesem Namen.",
    unknown_group: "Hier gibt es keine Gruppe mit diesem Namen.",
    unknown_role: "Diese Rolle gibt es nicht mehr.",
    invalid_email: "Das ist keine E-Mail-Adresse.",
    too_many_items: "Das sind zu viele auf einmal. Wählen Sie weniger aus.",
    too_many_collaborators:
      "Für dieses Dokument ist die Höchstzahl an Personen oder Gruppen erreicht. Eine Gruppe kann für viele Personen stehen.",
    upstream_refused: "Die Änderung wurde abgelehnt.",
    upstream_misconfigured: "Das Teilen ist nicht verfügbar.",
    unknown_outcome:
      "Es ließ sich nicht bestätigen, dass das gespeichert wurde. Prüfen Sie es, bevor Sie weitermachen.",
    other: "Etwas ist schiefgegangen.",
  },
  rateLimited: (wait) => `Zu viele Änderungen. Warten Sie ${seconds(wait)}.`,
};
