import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { through } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `Acceso de ${name}`,
    failed: "No se han podido cargar los motivos.",
    decides: "este es el que cuenta",
    without: (role, label, source) =>
      role === "none"
        ? "Sin el acceso individual: sin acceso"
        : `Sin el acceso individual: ${can("one", role, label, "todavía ")}${through(source)}`,
    hide: "Ocultar",
    hideName: (name) => `Ocultar el acceso de ${name}`,
    preview: (name) => `Qué puede hacer ${name}`,
    abilities: {
      read: "Ver",
      comment: "Comentar",
      edit: "Editar",
      share: "Compartir",
      own: "Cambiar la configuración y la propiedad",
    },
    can: (ability) => `${ability}: sí`,
    cannot: (ability) => `${ability}: no`,
  },
};
