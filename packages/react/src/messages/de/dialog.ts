import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, people } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Teilen" : `„${room}“ teilen`),
    loading: "Zugriffe werden geladen…",
    stillLoading: "Personen werden noch geladen.",
    settings: "Einstellungen",
    activity: "Aktivität",
    editorsCanShare: "Wer bearbeiten kann, darf teilen",
    editorsCanShareDescription:
      "Personen, die bearbeiten können, dürfen auch ändern, wer Zugriff hat.",
    copyLink: "Link kopieren",
    linkCopied: "Link kopiert.",
    linkForFew: "Nur Personen mit Zugriff können ihn öffnen.",
    copyFailed: "Der Link konnte nicht kopiert werden.",
  },
  states: {
    deniedTitle: "Sie haben keinen Zugriff auf dieses Dokument",
    denied: "Bitten Sie jemanden mit Zugriff, es mit Ihnen zu teilen.",
    lostTitle: "Sie haben keinen Zugriff mehr auf dieses Dokument.",
    lost: "Vielleicht gibt es das Dokument nicht mehr. Fragen Sie jemanden mit Zugriff.",
    signedOutTitle: "Sie sind nicht angemeldet",
    signedOut: "Melden Sie sich an, um zu sehen, wer Zugriff hat.",
    failedTitle: "Die Zugriffe konnten nicht geladen werden",
    stale: "Diese Angaben sind möglicherweise veraltet.",
    offline: "Sie sind offline. Änderungen werden gesendet, sobald Sie wieder online sind.",
    backOnline: "Wieder online.",
    guest: (count, groups) => {
      const parts = [people(count)];
      if (groups > 0) parts.push(counted(groups, { one: "# Gruppe", other: "# Gruppen" }));
      const have = count + groups === 1 ? "hat" : "haben";
      return `${listed(parts)} ${have} Zugriff. Melden Sie sich an, um zu sehen, wer.`;
    },
    readOnly: (role, label) =>
      `Sie ${can(2, role, label)}. Bitten Sie einen Eigentümer, den Zugriff anderer zu ändern.`,
  },
  errors: {
    offline:
      "Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
    rate_limited: "Zu viele Änderungen. Versuchen Sie es gleich noch einmal.",
    unauthenticated: "Melden Sie sich an und versuchen Sie es erneut.",
    no_access: "Sie haben keinen Zugriff mehr.",
    room_not_found: "Sie haben keinen Zugriff mehr.",
    not_allowed: "Sie sind dazu nicht berechtigt.",
    grant_exceeds_own: "Sie können nicht mehr geben, als Sie selbst haben.",
    target_outranks_you: "Diese Person hat eine höhere Rolle als Sie.",
    conflict: "Jemand anderes hat das zuerst geändert.",
    last_owner: "Der letzte Eigentümer muss bleiben.",
    unknown_person: "Diese Person gibt es hier nicht.",
    unknown_group: "Diese Gruppe gibt es hier nicht.",
    unknown_role: "Diese Rolle gibt es nicht mehr.",
    invalid_email: "Das ist keine E-Mail-Adresse.",
    too_many_items: "Das ist zu viel auf einmal. Versuchen Sie es mit weniger.",
    too_many_collaborators:
      "Dieses Dokument kann keine weiteren Personen aufnehmen. Verwenden Sie stattdessen eine Gruppe.",
    upstream_refused: "Die Änderung wurde abgelehnt.",
    upstream_misconfigured: "Das Teilen ist nicht verfügbar.",
    unknown_outcome:
      "Es ließ sich nicht bestätigen, dass das gespeichert wurde. Prüfen Sie es, bevor Sie weitermachen.",
    other: "Etwas ist schiefgegangen. Versuchen Sie es erneut.",
  },
  rateLimited: (seconds) =>
    `Zu viele Änderungen. Versuchen Sie es in ${counted(seconds, { one: "# Sekunde", other: "# Sekunden" })} noch einmal.`,
};
