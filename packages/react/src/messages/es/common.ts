import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
  common: {
    close: "Cerrar",
    undo: "Deshacer",
    cancel: "Cancelar",
    retry: "Intentar de nuevo",
    you: "(usted)",
    external: "Persona externa",
    unknownPerson: "Persona desconocida",
    guest: "Visitante",
    sentences: (sentences) => sentences.join(" "),
  },
};
