import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, entries, listed, lowered, of, thanksTo } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `${name} ${can("one", role, label, "désormais ")}.`,
    removed: (name) => `${name} n’a plus accès.`,
    remains: (name, role, label, source) =>
      `Accès retiré. ${name} ${can("one", role, label, "toujours ")}${thanksTo(source)}.`,
    newOwner: (name) => `Le document appartient désormais à ${name}.`,
    own: (role, label) => `Vous ${can("you", role, label, "toujours ")}.`,
    left: (role, label, source) =>
      `Vous avez quitté le document. Vous ${can("you", role, label, "toujours ")}${thanksTo(source)}.`,
    general: (effect) => `Accès général modifié : ${lowered(effect)}.`,
    editorsCan: "Les personnes qui peuvent modifier peuvent désormais partager.",
    editorsCannot: "Seuls les propriétaires peuvent désormais partager.",
    several: (counts, role, label) =>
      `${entries(counts)} ${can(counts.people + counts.groups === 1 ? "one" : "several", role, label, "désormais ")}.`,
    severalRemoved: (counts) => `Accès retiré à ${entries(counts)}.`,
    severalRemain: (names, more) => {
      const all =
        more > 0 ? [...names, counted(more, { one: "# autre", other: "# autres" })] : names;
      const have = names.length + more > 1 ? "ont" : "a";
      return `${listed(all)} ${have} toujours accès par un groupe ou par l’accès général.`;
    },
    undone: "La modification a été annulée.",
    undoAvailable: "Vous pouvez annuler cette action.",
    failed: (name, role, label, reason) =>
      `Aucun changement : ${name} ${can("one", role, label, "toujours ")}. ${reason}`,
    failedOther: (reason) => `Aucun changement. ${reason}`,
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
    notChanged: "Aucun changement, car quelqu’un d’autre a d’abord modifié l’un des autres accès.",
    keepTheirs: "Laisser tel quel",
    mine: (mine) =>
      mine === null ? "Appliquer mon choix : retirer" : `Appliquer mon choix : ${mine}`,
  },
  others: {
    self: (label) => `Votre propre accès a été modifié : « ${label} ».`,
    several: (count) =>
      counted(count, {
        one: "# modification par quelqu’un d’autre.",
        other: "# modifications par d’autres personnes.",
      }),
  },
};

function did(by: string | null): string {
  return by === null ? "Vous avez" : `${by} a`;
}
