import type { ChangeMessages } from "../change-messages.ts";
import { can, counted, listed, verbs } from "./words.ts";

/** Of what changes did, of the questions before them, and of conflicts. */
export const changes: ChangeMessages = {
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
  confirm: {
    leave: (room) => (room === null ? "Dieses Dokument verlassen?" : `„${room}“ verlassen?`),
    leaveText: "Sie können sich selbst keinen Zugriff mehr geben.",
    lowerSelf: "Eigenen Zugriff einschränken?",
    lowerSelfText: "Sie können ihn selbst nicht wieder erweitern.",
    lowerSelfAction: "Zugriff einschränken",
    nameOwner: (name) => `${name} zum Eigentümer machen?`,
    nameOwnerText: "Sie können das selbst nicht rückgängig machen.",
    nameOwnerAction: "Zum Eigentümer machen",
    makePublic: "Für alle mit dem Link öffnen?",
    makePublicText: "Jeder, der an den Link gelangt, kann dieses Dokument öffnen.",
    makePublicAction: "Für alle öffnen",
    replaceCustom: (name) => `Benutzerdefinierten Zugriff von ${name} ersetzen?`,
    replaceCustomText:
      "Er wurde anderswo festgelegt und lässt sich von hier nicht wiederherstellen.",
    replaceCustomAction: "Ersetzen",
    remove: (name) => `${name} entfernen?`,
    removeExternalText:
      "Diese Person gehört zu einer anderen Organisation und kann nur per E-Mail wieder hinzugefügt werden.",
    removeUnknownText:
      "Unter dieser ID ist niemand bekannt, daher kann sie nicht wieder hinzugefügt werden.",
    removeSeveral: (count) =>
      counted(count, { one: "# Zugriff entfernen?", other: "# Zugriffe entfernen?" }),
    changeSeveral: (count) =>
      counted(count, { one: "# Zugriff ändern?", other: "# Zugriffe ändern?" }),
    severalFinal: (count) =>
      counted(count, {
        one: "# Zugriff davon lässt sich von hier nicht wiederherstellen.",
        other: "# Zugriffe davon lassen sich von hier nicht wiederherstellen.",
      }),
    change: (name) => `Zugriff von ${name} ändern?`,
    changeAction: "Zugriff ändern",
    removeLastText: "Niemand außer Ihnen wird Zugriff haben.",
    handOver: (name) => `${name} das Eigentum übertragen?`,
    handOverText: (role, label) =>
      `Sie ${can(2, role, label)}, sobald es übertragen ist, und können das selbst nicht rückgängig machen.`,
    live: (name, role) => `${name} ist gerade hier und ${loses(role)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# weitere Person", other: "# weitere Personen" });
      return `${listed([...names, others])} sind gerade hier und können ab sofort weniger tun.`;
    },
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
};

function still(name: string | null, role: string, label: string): string {
  const verb = verbs[role];
  const [may, have] = name === null ? ["können", "haben"] : ["kann", "hat"];
  const who = name ?? "Sie";
  return verb === undefined
    ? `${who} ${have} weiterhin den Zugriff „${label}“`
    : `${who} ${may} dieses Dokument weiterhin ${verb}`;
}

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "verliert ab sofort den Zugriff";
  return verb === undefined ? "kann ab sofort weniger tun" : `kann ab sofort nur noch ${verb}`;
}

function has(by: string | null): string {
  return by === null ? "Sie haben" : `${by} hat`;
}
