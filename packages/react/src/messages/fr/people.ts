import type { AccessSource } from "../access-source.ts";
import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";
import { of, thanksTo } from "./words.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "Personnes ayant accès",
    filter: "Filtrer les personnes",
    select: "Sélectionner",
    members: "Membres",
    membersOf: (shown, group) => `${shown}, membres ${of(group)}`,
    noMatch: (text) => `Aucune personne ne correspond à « ${text} »`,
    empty: "Vous seul avez accès",
    waiting: "Envoi dès que vous serez en ligne",
    lower: (source, label) => `Inférieur à l’accès ${by(source)} (${label})`,
    because: (label, source) => `${label}, ${source === null ? "en pratique" : thanksTo(source)}`,
    handOver: "Transférer la propriété",
    whyAccess: "Pourquoi cet accès ?",
    why: "Pourquoi ?",
    whyName: (name) => `Pourquoi ? ${name}`,
    routePerson: "Accès personnel",
    gone: (name) => `${name} ne figure plus dans la liste.`,
  },
  rows: {
    lastOwner: "Il doit rester un propriétaire. Désignez d’abord quelqu’un d’autre.",
    onlyOwners: "Seul un propriétaire peut en désigner un autre",
    moreThanOwn: "Vous ne pouvez pas donner plus d’accès que vous n’en avez",
    tryAgain: "Réessayer",
    useMine: "Garder le mien",
  },
};

function by(source: AccessSource): string {
  return source.kind === "anyone" ? "par le lien" : `par ${source.name}`;
}
