import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { of } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Accès ${of(name)}`,
    failed: "Impossible de charger les raisons.",
    decides: "l’emporte",
    without: (label) => `Sans l’accès personnel : ${label}`,
    hide: "Masquer",
    hideName: (name) => `Masquer l’accès ${of(name)}`,
    preview: (name) => `Ce que ${name} peut faire`,
    abilities: {
      read: "Consulter",
      comment: "Commenter",
      edit: "Modifier",
      share: "Partager",
      own: "Paramètres et propriétaires",
    },
    can: (ability) => `${ability} : oui`,
    cannot: (ability) => `${ability} : non`,
    custom: "Ces droits ont été définis ailleurs et ne correspondent à aucun rôle.",
  },
};
