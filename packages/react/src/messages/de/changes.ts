import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can, verbs } from "./roles.ts";
import { counted } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => {
      const verb = verbs[role];
      return verb === undefined
        ? `${name} hat jetzt den Zugriff „${label}“.`
        : `${name} kann dieses Dokument jetzt ${verb}.`;
    },
    removed: (name) => `${name} hat keinen Zugriff mehr.`,
    remains: (name, role, label, source) => {
      const left = still(name, role, label);
      if (source === null) return `${left}.`;
      return source.kind === "anyone" ? `${left}, über den Link.` : `${left}, über ${source.name}.`;
    },
    own: (role, label) => `Sie ${can(2, role, label)}.`,
    left: "Sie haben das Dokument verlassen, haben aber auf anderem Weg noch Zugriff.",
    general: (effect) => `Allgemeiner Zugriff geändert: ${effect}.`,
    editorsCan: "Wer bearbeiten kann, darf jetzt teilen.",
    editorsCannot: "Nur noch Eigentümer dürfen jetzt teilen.",
    several: (count, label) =>
      label === null
        ? counted(count, { one: "# Zugriff entfernt.", other: "# Zugriffe entfernt." })
        : `${counted(count, { one: "# Zugriff", other: "# Zugriffe" })} in „${label}“ geändert.`,
    severalRemain: (count) =>
      counted(count, {
        one: "# Person davon hat auf anderem Weg noch Zugriff.",
        other: "# Personen davon haben auf anderem Weg noch Zugriff.",
      }),
    undone: "Die Änderung wurde rückgängig gemacht.",
    undoAvailable: "Das lässt sich rückgängig machen.",
    failed: (name, label, reason) =>
      `Der Zugriff von ${name} konnte nicht geändert werden. Er bleibt bei „${label}“. ${reason}`,
    failedOther: (reason) => `Die Änderung ist fehlgeschlagen. ${reason}`,
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
    notChanged: "Nicht geändert, weil jemand anderes zuerst eine andere Zeile geändert hat.",
    keepTheirs: "Andere behalten",
    mine: (mine) => (mine === null ? "Meine verwenden: entfernen" : `Meine verwenden: ${mine}`),
  },
  others: {
    self: (label) => `Ihr eigener Zugriff ist jetzt „${label}“.`,
    several: (count) =>
      counted(count, {
        one: "# Änderung durch andere.",
        other: "# Änderungen durch andere.",
      }),
  },
};

function still(name: string | null, role: string, label: string): string {
  const verb = verbs[role];
  const [may, have] = name === null ? ["können", "haben"] : ["kann", "hat"];
  const who = name ?? "Sie";
  return verb === undefined
    ? `${who} ${have} weiterhin den Zugriff „${label}“`
    : `${who} ${may} dieses Dokument weiterhin ${verb}`;
}

function has(by: string | null): string {
  return by === null ? "Sie haben" : `${by} hat`;
}
