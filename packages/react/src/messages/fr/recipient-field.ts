import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { capital, counted, of, people } from "./words.ts";

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
    already: (role, label) => capital(can("one", role, label, "déjà ")),
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# suggestion", other: "# suggestions" }),
    searching: "Recherche…",
    noMatch: (text) => `Aucun résultat pour « ${text} »`,
    searchFailed: "La recherche a échoué. Réessayez.",
    invalidAddress: (text) =>
      `« ${text} » ne correspond ni à une personne connue ni à une adresse e-mail.`,
    addressNotAllowed: (email) =>
      `Personne ici n’utilise ${email}, et il n’est pas possible d’inviter des adresses externes.`,
    tooMany: (limit) => `Vous ne pouvez pas en inviter plus de ${limit} à la fois.`,
    unreadable: (count) =>
      counted(count, {
        one: "# nom ou adresse n’a pas été reconnu et reste dans le champ.",
        other: "# noms ou adresses n’ont pas été reconnus et restent dans le champ.",
      }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "aucune invitation à envoyer";
  return counted(total, { one: "# invitation à envoyer", other: "# invitations à envoyer" });
}
