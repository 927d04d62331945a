import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { verbs, youCan } from "./roles.ts";
import { counted, lowered, of, thanksTo } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
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
  others: {
    self: (label) => `Votre propre accès est désormais « ${label} ».`,
    several: (count) =>
      counted(count, {
        one: "# modification par quelqu’un d’autre.",
        other: "# modifications par d’autres personnes.",
      }),
  },
};

function still(name: string, may: string, has: string, role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined
    ? `${name} ${has} toujours l’accès « ${label} »`
    : `${name} ${may} toujours ${verb} ce document`;
}

function did(by: string | null): string {
  return by === null ? "Vous avez" : `${by} a`;
}
