import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
  common: {
    close: "Schließen",
    undo: "Rückgängig",
    cancel: "Abbrechen",
    retry: "Erneut versuchen",
    you: "(Sie)",
    external: "Extern",
    unknownPerson: "Unbekannte Person",
    guest: "Gast",
    sentences: (sentences) => sentences.join(" "),
  },
};
