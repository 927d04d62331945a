import type { Messages } from "../basic-messages.ts";
import { counted, listed, people, verbs } from "./words.ts";

type Basics = Pick<
  Messages,
  "common" | "roles" | "roleDescriptions" | "accessSelect" | "avatars" | "recipients"
>;

/** Of what is used everywhere, of roles, of avatars, and of the field that chooses whom to invite. */
export const basics: Basics = {
  common: {
    close: "Schließen",
    undo: "Rückgängig",
    cancel: "Abbrechen",
    retry: "Erneut versuchen",
    you: "(Sie)",
    external: "Extern",
    unknownPerson: "Unbekannte Person",
    guest: "Gast",
    sentences: (sentences) => sentences.join(" "),
  },
  roles: {
    viewer: "Kann ansehen",
    commenter: "Kann kommentieren",
    editor: "Kann bearbeiten",
    owner: "Eigentümer",
    custom: "Benutzerdefiniert",
    none: "Kein Zugriff",
  },
  roleDescriptions: {
    viewer: "Nur lesen",
    commenter: "Lesen und kommentieren",
    editor: "Lesen, bearbeiten und teilen",
    editorWithoutSharing: "Lesen und bearbeiten",
    owner: "Alles, auch die Einstellungen",
  },
  accessSelect: {
    label: (name) => `Zugriff von ${name}`,
    remove: "Zugriff entfernen",
    leave: "Verlassen",
  },
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [others(total - names.length)] : [];
      return `${people(total)}: ${listed([...names, ...more])}`;
    },
    more: (count) => `+${others(count)}`,
    hereNow: "gerade hier",
  },
  recipients: {
    label: "Personen, Gruppen oder E-Mail-Adressen hinzufügen",
    chips: "Hinzuzufügende Personen",
    removeChip: (name) => `${name} entfernen`,
    added: (name, total) => `${name} hinzugefügt, ${toInvite(total)}`,
    addedSeveral: (count, total) =>
      `${counted(count, { one: "# hinzugefügt", other: "# hinzugefügt" })}, ${toInvite(total)}`,
    removed: (name, total) => `${name} entfernt, ${toInvite(total)}`,
    addedBut: (added, reason) => `${added}. ${reason}`,
    inviteAddress: (email) => `${email} einladen`,
    already: (role, label) => {
      const verb = verbs[role];
      return verb === undefined ? `Bereits ${label}` : `Kann bereits ${verb}`;
    },
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# Vorschlag", other: "# Vorschläge" }),
    searching: "Suche läuft…",
    noMatch: (text) => `Niemand gefunden für „${text}“`,
    searchFailed: "Die Suche ist fehlgeschlagen. Versuchen Sie es erneut.",
    invalidAddress: (text) => `„${text}“ ist weder eine bekannte Person noch eine E-Mail-Adresse.`,
    addressNotAllowed: (email) =>
      `„${email}“ gehört hier niemandem, und neue Adressen können nicht eingeladen werden.`,
    tooMany: (limit) => `Mehr als ${people(limit)} auf einmal können nicht eingeladen werden.`,
    unreadable: (count) =>
      counted(count, {
        one: "# Eintrag konnte nicht gelesen werden und bleibt als Text stehen.",
        other: "# Einträge konnten nicht gelesen werden und bleiben als Text stehen.",
      }),
  },
};

function others(count: number): string {
  return counted(count, { one: "# weitere Person", other: "# weitere Personen" });
}

function toInvite(total: number): string {
  if (total === 0) return "niemand einzuladen";
  return counted(total, { one: "# Person einzuladen", other: "# Personen einzuladen" });
}
