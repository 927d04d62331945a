import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
  common: {
    close: "Cerrar",
    undo: "Deshacer",
    cancel: "Cancelar",
    retry: "Reintentar",
    you: "(usted)",
    external: "Externo",
    unknownPerson: "Persona desconocida",
    guest: "Invitado",
    sentences: (sentences) => sentences.join(" "),
  },
};
