import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
  roles: {
    viewer: "Puede ver",
    commenter: "Puede comentar",
    editor: "Puede editar",
    owner: "Propietario",
    custom: "Acceso personalizado",
    none: "Sin acceso",
  },
  roleDescriptions: {
    viewer: "Solo lectura",
    commenter: "Ver y comentar",
    editor: "Ver, editar y compartir",
    editorWithoutSharing: "Ver y editar",
    owner: "Todo, incluida la configuración",
  },
};

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "ver",
  commenter: "comentar",
  editor: "editar",
};

/** «puede ver este documento», of one or of several. */
export function can(count: number, role: string, label: string): string {
  const verb = verbs[role];
  if (verb === undefined) return `${count === 1 ? "tiene" : "tienen"} el acceso «${label}»`;
  return `${count === 1 ? "puede" : "pueden"} ${verb} este documento`;
}
