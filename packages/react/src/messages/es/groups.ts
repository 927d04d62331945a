import type { groupMessages as english } from "../en/groups.ts";
import type { Widened } from "../widened.ts";

export const groupMessages: Widened<typeof english> = {
  members: {
    list: (group) => `Miembros de ${group}`,
    loading: "Cargando miembros…",
    failed: "No se han podido cargar los miembros.",
    empty: "Este grupo no tiene miembros.",
    more: "Mostrar más",
    own: (label) => `acceso individual: ${label}`,
  },
};
