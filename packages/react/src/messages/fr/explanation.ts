import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { of, through } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Accès ${of(name)}`,
    failed: "Impossible de charger les raisons.",
    decides: "c’est celui qui compte",
    without: (role, label, source) =>
      role === "none"
        ? "Sans l’accès nominatif : aucun accès"
        : `Sans l’accès nominatif : ${can("one", role, label, "toujours ")}${through(source)}`,
    hide: "Masquer",
    hideName: (name) => `Masquer l’accès ${of(name)}`,
    preview: (name) => `Ce que ${name} peut faire`,
    abilities: {
      read: "Consulter",
      comment: "Commenter",
      edit: "Modifier",
      share: "Partager",
      own: "Changer les paramètres et les propriétaires",
    },
    can: (ability) => `${ability} : oui`,
    cannot: (ability) => `${ability} : non`,
  },
};
