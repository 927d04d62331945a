import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";
import { thanksTo } from "./words.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "Personen mit Zugriff",
    filter: "Personen filtern",
    select: "Auswählen",
    members: "Mitglieder",
    membersOf: (shown, group) => `${shown}, Mitglieder von ${group}`,
    noMatch: (text) => `Niemand in dieser Liste passt zu „${text}“`,
    empty: "Sonst wurde niemand hinzugefügt",
    waiting: "Wird gesendet, sobald Sie online sind",
    lower: (label, source, higher) =>
      `${higher} über ${source.kind === "anyone" ? "den Link" : source.name}, hier aber festgelegt: ${label}`,
    because: (label, source) =>
      source === null ? `Tatsächlicher Zugriff: ${label}` : `${label}, ${thanksTo(source)}`,
    handOver: "Eigentum übertragen",
    whyAccess: "Warum dieser Zugriff?",
    why: "Warum?",
    whyName: (name) => `Warum? ${name}`,
    addedByName: "Namentlich hinzugefügt",
    gone: (name) => `${name} steht nicht mehr in der Liste.`,
  },
  rows: {
    lastOwner:
      "Mindestens eine Person muss das Dokument besitzen. Übertragen Sie das Eigentum zuerst.",
    onlyOwners: "Nur wer das Dokument besitzt, kann das Eigentum vergeben",
    moreThanOwn: "Sie können höchstens so viel Zugriff geben, wie Sie selbst haben",
    useMine: "Meine Auswahl anwenden",
  },
};
