import type { ListMessages } from "../list-messages.ts";
import { counted } from "./words.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const lists: ListMessages = {
  members: {
    list: (group) => `Mitglieder von ${group}`,
    loading: "Mitglieder werden geladen…",
    failed: "Die Mitglieder konnten nicht geladen werden.",
    empty: "Diese Gruppe hat keine Mitglieder.",
    more: "Mehr anzeigen",
    own: (label) => `eigener Eintrag: ${label}`,
  },
  alsoHere: {
    heading: "Außerdem gerade hier",
    through: (source) => (source.kind === "anyone" ? "über den Link" : `über ${source.name}`),
  },
  selection: {
    label: "Mehrere Zeilen auf einmal",
    count: (count) => counted(count, { one: "# ausgewählt", other: "# ausgewählt" }),
    all: "Alle auswählen",
    row: (name) => `${name} auswählen`,
    changeTo: "Ändern in",
    changeToLabel: "Rolle der ausgewählten Zeilen",
    self: "Ändern Sie Ihren eigenen Zugriff in Ihrer Zeile",
    unchangeable: "Sie können diese Zeile nicht ändern",
    none: "Wählen Sie zuerst mindestens eine Zeile aus",
    tooMany: "Mehr als 50 können nicht auf einmal geändert werden",
    notForAll: "Nicht für alle ausgewählten Zeilen möglich",
    cannotRemove: "Nicht alle ausgewählten Zeilen können entfernt werden",
  },
  others: {
    self: (label) => `Ihr eigener Zugriff ist jetzt „${label}“.`,
    several: (count) =>
      counted(count, {
        one: "# Änderung durch andere.",
        other: "# Änderungen durch andere.",
      }),
  },
  details: {
    of: (name) => `Zugriff von ${name}`,
    failed: "Die Gründe konnten nicht geladen werden.",
    decides: "maßgeblich",
    without: (label) => `Ohne den eigenen Eintrag: ${label}`,
    hide: "Ausblenden",
    hideName: (name) => `Ausblenden: Zugriff von ${name}`,
    preview: (name) => `Was ${name} tun kann`,
    abilities: {
      read: "Lesen",
      comment: "Kommentieren",
      edit: "Bearbeiten",
      share: "Teilen",
      own: "Einstellungen und Eigentümer",
    },
    can: (ability) => `${ability}: ja`,
    cannot: (ability) => `${ability}: nein`,
    custom: "Diese Rechte wurden anderswo festgelegt und entsprechen keiner Rolle.",
  },
};
