import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { capital, counted, people } from "./words.ts";

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
    already: (role, label) => capital(can("one", role, label, "bereits ")),
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# Vorschlag", other: "# Vorschläge" }),
    searching: "Suche läuft…",
    noMatch: (text) => `Niemand gefunden für „${text}“`,
    searchFailed: "Die Suche ist fehlgeschlagen. Versuchen Sie es erneut.",
    invalidAddress: (text) => `„${text}“ ist weder eine bekannte Person noch eine E-Mail-Adresse.`,
    addressNotAllowed: (email) =>
      `Hier verwendet niemand ${email}, und fremde Adressen können nicht eingeladen werden.`,
    tooMany: (limit) => `Mehr als ${limit} können nicht auf einmal eingeladen werden.`,
    unreadable: (count) =>
      counted(count, {
        one: "# Name oder Adresse wurde nicht erkannt und steht noch im Feld.",
        other: "# Namen oder Adressen wurden nicht erkannt und stehen noch im Feld.",
      }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "keine Einladung zu senden";
  return counted(total, { one: "# Einladung zu senden", other: "# Einladungen zu senden" });
}
