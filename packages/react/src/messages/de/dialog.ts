import type { AccessSource } from "../access-source.ts";
import type { DialogMessages } from "../dialog-messages.ts";
import { can, counted, listed, people } from "./words.ts";

/** Of the dialog's parts. */
export const dialog: DialogMessages = {
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
  share: {
    button: "Teilen",
    details: (audience, count, requests) =>
      [
        audience,
        counted(count, { one: "# Person hat Zugriff", other: "# Personen haben Zugriff" }),
        ...(requests > 0
          ? [counted(requests, { one: "# Zugriffsanfrage", other: "# Zugriffsanfragen" })]
          : []),
      ].join(", "),
  },
  invite: {
    role: "Rolle für neue Personen",
    invite: "Einladen",
    invited: (names, role, label) => `${listed(names)} ${can(names.length, role, label)}.`,
    already: (names) => `Bereits dabei: ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# Person konnte nicht eingeladen werden.",
        other: "# Personen konnten nicht eingeladen werden.",
      }),
    unknownAddress: "Diese Adresse gehört hier niemandem.",
    failed: (reason) => `Es wurde niemand eingeladen. ${reason}`,
    waiting: "Die Einladung wird gesendet, sobald Sie wieder online sind.",
  },
  people: {
    list: "Personen mit Zugriff",
    filter: "Personen filtern",
    select: "Auswählen",
    members: "Mitglieder",
    membersOf: (shown, group) => `${shown}, Mitglieder von ${group}`,
    noMatch: (text) => `Niemand hier passt zu „${text}“`,
    empty: "Nur Sie haben Zugriff",
    waiting: "Wird gesendet, sobald Sie online sind",
    lower: (source, label) => `Weniger als ${through(source)} (${label})`,
    because: (label, source) =>
      source === null ? `Tatsächlich: ${label}` : `${label}, ${through(source)}`,
    handOver: "Eigentum übertragen",
    whyAccess: "Warum dieser Zugriff?",
    why: "Warum?",
    whyName: (name) => `Warum? ${name}`,
    routePerson: "Eigener Eintrag",
    gone: (name) => `${name} steht nicht mehr in der Liste.`,
  },
  rows: {
    lastOwner: "Der letzte Eigentümer muss bleiben. Ernennen Sie zuerst jemand anderen.",
    onlyOwners: "Nur Eigentümer können weitere Eigentümer ernennen",
    moreThanOwn: "Sie können nicht mehr geben, als Sie selbst haben",
    tryAgain: "Erneut versuchen",
    useMine: "Meine verwenden",
  },
  general: {
    heading: "Allgemeiner Zugriff",
    role: "Rolle für den allgemeinen Zugriff",
    restricted: "Eingeschränkt",
    organization: (name) => `Alle bei ${name}`,
    anyone: "Alle mit dem Link",
    restrictedEffect: "Nur Personen mit Zugriff können dieses Dokument öffnen",
    organizationEffect: (name, role, label) => `Alle bei ${name} ${can(2, role, label)}`,
    anyoneEffect: (role, label) => `Alle mit dem Link ${can(2, role, label)}`,
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

function through(source: AccessSource): string {
  return source.kind === "anyone" ? "über den Link" : `über ${source.name}`;
}
