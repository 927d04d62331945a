import type { ChangeMessages } from "../change-messages.ts";
import { counted, listed, lowered, of, thanksTo, verbs, youCan } from "./words.ts";

/** Of what changes did, of the questions before them, and of conflicts. */
export const changes: ChangeMessages = {
  changes: {
    saved: (name, role, label) => {
      const verb = verbs[role];
      return verb === undefined
        ? `${name} a désormais l’accès « ${label} ».`
        : `${name} peut désormais ${verb} ce document.`;
    },
    removed: (name) => `${name} n’a plus accès.`,
    remains: (name, role, label, source) => {
      const left =
        name === null
          ? still("Vous", "pouvez", "avez", role, label)
          : still(name, "peut", "a", role, label);
      if (source === null) return `${left}.`;
      return `${left}, ${thanksTo(source)}.`;
    },
    own: (role, label) => `Désormais, ${youCan(role, label)}.`,
    left: "Vous avez quitté le document, mais vous y avez encore accès autrement.",
    general: (effect) => `Accès général modifié : ${lowered(effect)}.`,
    editorsCan: "Les personnes qui peuvent modifier peuvent désormais partager.",
    editorsCannot: "Seuls les propriétaires peuvent désormais partager.",
    several: (count, label) =>
      label === null
        ? counted(count, { one: "# accès retiré.", other: "# accès retirés." })
        : `${counted(count, { one: "# accès modifié", other: "# accès modifiés" })} : « ${label} ».`,
    severalRemain: (count) =>
      counted(count, {
        one: "# de ces personnes a encore accès autrement.",
        other: "# de ces personnes ont encore accès autrement.",
      }),
    undone: "La modification a été annulée.",
    undoAvailable: "Annulation possible.",
    failed: (name, label, reason) =>
      `Impossible de modifier l’accès ${of(name)}, qui reste « ${label} ». ${reason}`,
    failedOther: (reason) => `La modification n’a pas abouti. ${reason}`,
  },
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
  conflict: {
    someone: "Quelqu’un d’autre",
    changed: (by, label, when) =>
      label === null
        ? `${did(by)} retiré cet accès ${when}.`
        : `${did(by)} choisi « ${label} » ${when}.`,
    changedOf: (by, name, label, when) =>
      label === null
        ? `${did(by)} retiré l’accès ${of(name)} ${when}.`
        : `${did(by)} modifié l’accès ${of(name)} ${when} : « ${label} ».`,
    general: (by, effect, when) =>
      `${did(by)} modifié l’accès général ${when} : ${lowered(effect)}.`,
    notChanged: "Non modifié, car quelqu’un d’autre a d’abord modifié une autre ligne.",
    keepTheirs: "Garder le sien",
    mine: (mine) => (mine === null ? "Garder le mien : retirer" : `Garder le mien : ${mine}`),
  },
};

function still(name: string, may: string, has: string, role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined
    ? `${name} ${has} toujours l’accès « ${label} »`
    : `${name} ${may} toujours ${verb} ce document`;
}

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "perdra son accès";
  return verb === undefined ? "pourra faire moins de choses" : `ne pourra plus que ${verb}`;
}

function did(by: string | null): string {
  return by === null ? "Vous avez" : `${by} a`;
}
