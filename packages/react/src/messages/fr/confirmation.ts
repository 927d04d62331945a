import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, willOnly, willStill } from "./roles.ts";
import { counted, entries, listed, of, thanksTo } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "Quitter ce document ?" : `Quitter « ${room} » ?`),
    leaveText: "Vous ne pourrez pas vous redonner l’accès.",
    lowerSelf: "Réduire votre propre accès ?",
    lowerSelfText: "Vous ne pourrez pas l’augmenter de nouveau vous-même.",
    lowerSelfAction: "Réduire mon accès",
    nameOwner: (name) => `Désigner ${name} comme propriétaire ?`,
    nameOwnerText: (name) =>
      `${name} aura un accès supérieur au vôtre, que seul un propriétaire pourra modifier.`,
    nameOwnerAction: "Désigner comme propriétaire",
    makePublic: "Rendre ce document public ?",
    makePublicText: (role, label) => `Toute personne disposant du lien ${can("one", role, label)}.`,
    makePublicAction: "Rendre public",
    replaceCustom: (name) =>
      name === null
        ? "Remplacer l’accès général personnalisé ?"
        : `Remplacer l’accès personnalisé ${of(name)} ?`,
    replaceCustomText:
      "Il a été défini en dehors de cette fenêtre et ne pourra pas être rétabli ici.",
    replaceCustomAction: "Remplacer",
    remove: (name) => `Retirer l’accès ${of(name)} ?`,
    remains: (name, role, label, source) =>
      `${name ?? "Vous"} ${willStill(name === null ? "you" : "one", role, label)}${thanksTo(source)}.`,
    removeExternalText:
      "Cette personne fait partie d’une autre organisation et ne pourra être ajoutée de nouveau que par e-mail.",
    removeUnknownText:
      "Personne ici n’a cet identifiant, qui ne pourra donc pas être ajouté de nouveau.",
    removeSeveral: (counts) => `Retirer ${entries(counts)} ?`,
    changeSeveral: (counts) => `Modifier l’accès de ${entries(counts)} ?`,
    severalFinal: (count) =>
      counted(count, {
        one: "# de ces accès ne pourra pas être rétabli ici.",
        other: "# de ces accès ne pourront pas être rétablis ici.",
      }),
    change: (name) => `Modifier l’accès ${of(name)} ?`,
    changeAction: "Modifier l’accès",
    removeLastText: "Personne d’autre que vous n’aura accès.",
    handOver: (name) => `Transférer la propriété à ${name} ?`,
    handOverText: (role, label, name) =>
      `Vous ${willStill("you", role, label)}. Seul ${name === null ? "un propriétaire" : name} pourra vous rendre la propriété.`,
    live: (name, role, label) =>
      role === "none"
        ? `${name} est ici en ce moment et perdra immédiatement son accès.`
        : `${name} est ici en ce moment et ${willOnly(role, label)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# autre personne", other: "# autres personnes" });
      return `${listed([...names, others])} sont ici en ce moment et pourront faire moins de choses.`;
    },
  },
};
