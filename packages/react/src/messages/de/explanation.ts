import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { through } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Zugriff von ${name}`,
    failed: "Die Gründe konnten nicht geladen werden.",
    decides: "dieser zählt",
    without: (role, label, source) =>
      role === "none"
        ? "Wenn hier entfernt: kein Zugriff"
        : `Wenn hier entfernt: ${can("one", role, label, "weiterhin ")}${through(source)}`,
    hide: "Ausblenden",
    hideName: (name) => `Ausblenden: Zugriff von ${name}`,
    preview: (name) => `Was ${name} tun kann`,
    abilities: {
      read: "Ansehen",
      comment: "Kommentieren",
      edit: "Bearbeiten",
      share: "Teilen",
      own: "Einstellungen und Eigentum ändern",
    },
    can: (ability) => `${ability}: ja`,
    cannot: (ability) => `${ability}: nein`,
  },
};
