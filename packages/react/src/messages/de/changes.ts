import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, entries, listed, still } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `${name} ${can("one", role, label, "jetzt ")}.`,
    removed: (name) => `${name} hat keinen Zugriff mehr.`,
    remains: (name, role, label, source) =>
      `Entfernt. ${name} ${can("one", role, label, still(source))}.`,
    newOwner: (name) => `Das Dokument gehört jetzt ${name}.`,
    own: (role, label) => `Sie ${can("several", role, label, "weiterhin ")}.`,
    left: (role, label, source) =>
      `Sie haben das Dokument verlassen. Sie ${can("several", role, label, still(source))}.`,
    general: (effect) => `Allgemeiner Zugriff geändert: ${effect}.`,
    editorsCan: "Wer bearbeiten kann, darf jetzt teilen.",
    editorsCannot: "Nur wer das Dokument besitzt, darf jetzt teilen.",
    several: (counts, role, label) =>
      `${entries(counts)} ${can(counts.people + counts.groups === 1 ? "one" : "several", role, label, "jetzt ")}.`,
    severalRemoved: (counts) => `Entfernt: ${entries(counts)}.`,
    severalRemain: (names, more) => {
      const all =
        more > 0
          ? [...names, counted(more, { one: "# weitere Person", other: "# weitere Personen" })]
          : names;
      const have = names.length + more === 1 ? "hat" : "haben";
      return `${listed(all)} ${have} über eine Gruppe oder den allgemeinen Zugriff weiterhin Zugriff.`;
    },
    undone: "Die Änderung wurde rückgängig gemacht.",
    undoAvailable: "Das lässt sich rückgängig machen.",
    failed: (name, role, label, reason) =>
      `Nicht geändert: ${name} ${can("one", role, label, "weiterhin ")}. ${reason}`,
    failedOther: (reason) => `Nicht geändert. ${reason}`,
  },
  conflict: {
    someone: "Jemand anderes",
    changed: (by, label, when) =>
      label === null
        ? `${has(by)} diesen Zugriff ${when} entfernt.`
        : `${has(by)} das ${when} in „${label}“ geändert.`,
    changedOf: (by, name, label, when) =>
      label === null
        ? `${has(by)} den Zugriff von ${name} ${when} entfernt.`
        : `${has(by)} den Zugriff von ${name} ${when} in „${label}“ geändert.`,
    general: (by, effect, when) =>
      `${has(by)} den allgemeinen Zugriff ${when} geändert: ${effect}.`,
    notChanged:
      "Nicht geändert, weil jemand anderes zuerst einen der anderen Zugriffe geändert hat.",
    keepTheirs: "So lassen",
    mine: (mine) =>
      mine === null ? "Meine Auswahl anwenden: entfernen" : `Meine Auswahl anwenden: ${mine}`,
  },
  others: {
    self: (label) => `Ihr eigener Zugriff wurde in „${label}“ geändert.`,
    several: (count) =>
      counted(count, {
        one: "# Änderung durch andere.",
        other: "# Änderungen durch andere.",
      }),
  },
};

function has(by: string | null): string {
  return by === null ? "Sie haben" : `${by} hat`;
}
