import type { AccessSource } from "../access-source.ts";
import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";

export const peopleMessages: Widened<typeof english> = {
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
};

function through(source: AccessSource): string {
  return source.kind === "anyone" ? "über den Link" : `über ${source.name}`;
}
