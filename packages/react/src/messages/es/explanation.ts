import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Acceso de ${name}`,
    failed: "No se han podido cargar los motivos.",
    decides: "prevalece",
    without: (label) => `Sin el acceso propio: ${label}`,
    hide: "Ocultar",
    hideName: (name) => `Ocultar el acceso de ${name}`,
    preview: (name) => `Qué puede hacer ${name}`,
    abilities: {
      read: "Ver",
      comment: "Comentar",
      edit: "Editar",
      share: "Compartir",
      own: "Configuración y propietarios",
    },
    can: (ability) => `${ability}: sí`,
    cannot: (ability) => `${ability}: no`,
    custom: "Estos permisos se definieron en otro lugar y no corresponden a ningún rol.",
  },
};
