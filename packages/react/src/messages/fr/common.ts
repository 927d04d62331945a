import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
  common: {
    close: "Fermer",
    undo: "Annuler",
    cancel: "Annuler",
    retry: "Réessayer",
    you: "(vous)",
    external: "Externe",
    unknownPerson: "Personne inconnue",
    guest: "Anonyme",
    sentences: (sentences) => sentences.join(" "),
  },
};
