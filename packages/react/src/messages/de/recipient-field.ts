import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { verbs } from "./roles.ts";
import { counted, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
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

function toInvite(total: number): string {
  if (total === 0) return "niemand einzuladen";
  return counted(total, { one: "# Person einzuladen", other: "# Personen einzuladen" });
}
