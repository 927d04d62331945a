import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Zugriff von ${name}`,
    failed: "Die Gründe konnten nicht geladen werden.",
    decides: "maßgeblich",
    without: (label) => `Ohne den eigenen Eintrag: ${label}`,
    hide: "Ausblenden",
    hideName: (name) => `Ausblenden: Zugriff von ${name}`,
    preview: (name) => `Was ${name} tun kann`,
    abilities: {
      read: "Lesen",
      comment: "Kommentieren",
      edit: "Bearbeiten",
      share: "Teilen",
      own: "Einstellungen und Eigentümer",
    },
    can: (ability) => `${ability}: ja`,
    cannot: (ability) => `${ability}: nein`,
    custom: "Diese Rechte wurden anderswo festgelegt und entsprechen keiner Rolle.",
  },
};
