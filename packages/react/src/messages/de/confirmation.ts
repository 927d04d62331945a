import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, verbs } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
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
};

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "verliert ab sofort den Zugriff";
  return verb === undefined ? "kann ab sofort weniger tun" : `kann ab sofort nur noch ${verb}`;
}
