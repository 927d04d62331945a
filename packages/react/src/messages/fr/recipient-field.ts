import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { verbs } from "./roles.ts";
import { counted, of, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
  recipients: {
    label: "Ajouter des personnes, des groupes ou des adresses e-mail",
    chips: "Personnes à ajouter",
    removeChip: (name) => `Retirer ${name}`,
    added: (name, total) => `Ajout ${of(name)}, ${toInvite(total)}`,
    addedSeveral: (count, total) =>
      `${counted(count, { one: "# ajout", other: "# ajouts" })}, ${toInvite(total)}`,
    removed: (name, total) => `Retrait ${of(name)}, ${toInvite(total)}`,
    addedBut: (added, reason) => `${added}. ${reason}`,
    inviteAddress: (email) => `Inviter ${email}`,
    already: (role, label) => {
      const verb = verbs[role];
      return verb === undefined ? `Déjà : ${label}` : `Peut déjà ${verb}`;
    },
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# suggestion", other: "# suggestions" }),
    searching: "Recherche…",
    noMatch: (text) => `Aucun résultat pour « ${text} »`,
    searchFailed: "La recherche a échoué. Réessayez.",
    invalidAddress: (text) =>
      `« ${text} » ne correspond ni à une personne connue ni à une adresse e-mail.`,
    addressNotAllowed: (email) =>
      `« ${email} » ne correspond à personne ici, et il n’est pas possible d’inviter de nouvelles adresses.`,
    tooMany: (limit) => `Vous ne pouvez pas inviter plus de ${people(limit)} à la fois.`,
    unreadable: (count) =>
      counted(count, {
        one: "# élément n’a pas pu être lu et reste sous forme de texte.",
        other: "# éléments n’ont pas pu être lus et restent sous forme de texte.",
      }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "plus personne à inviter";
  return counted(total, { one: "# personne à inviter", other: "# personnes à inviter" });
}
