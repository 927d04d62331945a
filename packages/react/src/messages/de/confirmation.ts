import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, willOnly } from "./roles.ts";
import { counted, entries, listed, still } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "Dieses Dokument verlassen?" : `„${room}“ verlassen?`),
    leaveText: "Sie können sich selbst keinen Zugriff mehr geben.",
    lowerSelf: "Eigenen Zugriff einschränken?",
    lowerSelfText: "Sie können ihn selbst nicht wieder erweitern.",
    lowerSelfAction: "Zugriff einschränken",
    nameOwner: (name) => `${name} das Eigentum geben?`,
    nameOwnerText: (name) =>
      `${name} hat dann mehr Zugriff als Sie, und nur wer das Dokument besitzt, kann das ändern.`,
    nameOwnerAction: "Eigentum geben",
    makePublic: "Dieses Dokument öffentlich machen?",
    makePublicText: (role, label) => `Alle, die den Link haben, ${can("several", role, label)}.`,
    makePublicAction: "Öffentlich machen",
    replaceCustom: (name) =>
      name === null
        ? "Benutzerdefinierten allgemeinen Zugriff ersetzen?"
        : `Benutzerdefinierten Zugriff von ${name} ersetzen?`,
    replaceCustomText:
      "Er wurde außerhalb dieses Fensters festgelegt und lässt sich hier nicht wiederherstellen.",
    replaceCustomAction: "Ersetzen",
    remove: (name) => `${name} entfernen?`,
    remains: (name, role, label, source) =>
      `${name ?? "Sie"} ${can(name === null ? "several" : "one", role, label, still(source))}.`,
    removeExternalText:
      "Diese Person gehört zu einer anderen Organisation und kann nur per E-Mail wieder hinzugefügt werden.",
    removeUnknownText: "Diese ID hat hier niemand, daher kann sie nicht wieder hinzugefügt werden.",
    removeSeveral: (counts) => `${entries(counts)} entfernen?`,
    changeSeveral: (counts) => `Zugriff von ${entries(counts)} ändern?`,
    severalFinal: (count) =>
      counted(count, {
        one: "# Zugriff davon lässt sich hier nicht wiederherstellen.",
        other: "# Zugriffe davon lassen sich hier nicht wiederherstellen.",
      }),
    change: (name) => `Zugriff von ${name} ändern?`,
    changeAction: "Zugriff ändern",
    removeLastText: "Niemand außer Ihnen wird Zugriff haben.",
    handOver: (name) => `Eigentum an ${name} übertragen?`,
    handOverText: (role, label, name) =>
      `Sie ${can("several", role, label, "weiterhin ")}. Nur ${name ?? "wer das Dokument besitzt,"} kann Ihnen das Eigentum zurückgeben.`,
    live: (name, role, label) =>
      role === "none"
        ? `${name} ist gerade hier und verliert sofort den Zugriff.`
        : `${name} ist gerade hier und ${willOnly(role, label)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# weitere Person", other: "# weitere Personen" });
      return `${listed([...names, others])} sind gerade hier und können dann weniger tun.`;
    },
  },
};
