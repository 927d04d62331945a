import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { verbs, youCan } from "./roles.ts";
import { counted, listed, of } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "Quitter ce document ?" : `Quitter « ${room} » ?`),
    leaveText: "Vous ne pourrez pas vous redonner l’accès.",
    lowerSelf: "Réduire votre propre accès ?",
    lowerSelfText: "Vous ne pourrez pas l’augmenter de nouveau vous-même.",
    lowerSelfAction: "Réduire mon accès",
    nameOwner: (name) => `Désigner ${name} comme propriétaire ?`,
    nameOwnerText: "Vous ne pourrez pas revenir en arrière vous-même.",
    nameOwnerAction: "Désigner comme propriétaire",
    makePublic: "Ouvrir à tous les utilisateurs disposant du lien ?",
    makePublicText: "Toute personne qui obtient le lien pourra ouvrir ce document.",
    makePublicAction: "Ouvrir à tous",
    replaceCustom: (name) => `Remplacer l’accès personnalisé ${of(name)} ?`,
    replaceCustomText: "Il a été défini ailleurs et ne pourra pas être rétabli d’ici.",
    replaceCustomAction: "Remplacer",
    remove: (name) => `Retirer ${name} ?`,
    removeExternalText:
      "Cette personne fait partie d’une autre organisation et ne pourra être ajoutée de nouveau que par e-mail.",
    removeUnknownText:
      "Cet identifiant n’est connu de personne et ne pourra pas être ajouté de nouveau.",
    removeSeveral: (count) =>
      counted(count, { one: "Retirer # accès ?", other: "Retirer # accès ?" }),
    changeSeveral: (count) =>
      counted(count, { one: "Modifier # accès ?", other: "Modifier # accès ?" }),
    severalFinal: (count) =>
      counted(count, {
        one: "# de ces accès ne pourra pas être rétabli d’ici.",
        other: "# de ces accès ne pourront pas être rétablis d’ici.",
      }),
    change: (name) => `Modifier l’accès ${of(name)} ?`,
    changeAction: "Modifier l’accès",
    removeLastText: "Personne d’autre que vous n’aura accès.",
    handOver: (name) => `Transférer la propriété à ${name} ?`,
    handOverText: (role, label) =>
      `Ensuite, ${youCan(role, label)}, et vous ne pourrez pas revenir en arrière vous-même.`,
    live: (name, role) => `${name} est ici en ce moment et ${loses(role)}, avec effet immédiat.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# autre personne", other: "# autres personnes" });
      return `${listed([...names, others])} sont ici en ce moment et pourront faire moins de choses, avec effet immédiat.`;
    },
  },
};

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "perdra son accès";
  return verb === undefined ? "pourra faire moins de choses" : `ne pourra plus que ${verb}`;
}
