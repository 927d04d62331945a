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
    noMatch: (text) => `Personne dans cette liste ne correspond à « ${text} »`,
    empty: "Personne d’autre n’a été ajouté",
    waiting: "Envoi dès votre reconnexion",
    lower: (label, source, higher) =>
      `${higher} via ${source.kind === "anyone" ? "le lien" : source.name}, mais réglé ici sur ${label}`,
    because: (label, source) =>
      source === null ? `Accès réel : ${label}` : `${label}${thanksTo(source)}`,
    handOver: "Transférer la propriété",
    whyAccess: "Pourquoi cet accès ?",
    why: "Pourquoi ?",
    whyName: (name) => `Pourquoi ? ${name}`,
    addedByName: "Accès nominatif",
    gone: (name) => `${name} ne figure plus dans la liste.`,
  },
  rows: {
    lastOwner: "Il doit rester un propriétaire. Désignez d’abord quelqu’un d’autre.",
    onlyOwners: "Seul un propriétaire peut en désigner un autre",
    moreThanOwn: "Vous ne pouvez pas donner un accès supérieur au vôtre",
    useMine: "Appliquer mon choix",
  },
};
