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
    viewer: "Solo ver",
    commenter: "Ver y comentar",
    editor: "Ver, comentar, editar y compartir",
    editorWithoutSharing: "Ver, comentar y editar",
    owner: "Todo, incluida la configuración",
  },
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, string>> = {
  viewer: "ver",
  commenter: "comentar",
  editor: "editar",
};

/** Of whom something is said, «usted» as of one: to have, and to be able to. */
const verbs = {
  one: { has: "tiene", may: "puede" },
  several: { has: "tienen", may: "pueden" },
} as const;

/** «todavía puede comentar este documento», «ahora tiene el acceso «X»» */
export function can(
  who: keyof typeof verbs,
  role: string,
  label: string,
  when: "" | "ahora " | "todavía " | "ya " = "",
): string {
  const { has, may } = verbs[who];
  const deed = deeds[role];
  return deed ? `${when}${may} ${deed} este documento` : `${when}${has} ${accessOf(role, label)}`;
}

/** «todavía podrá comentar este documento» */
export function willStill(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `todavía podrá ${deed} este documento` : `todavía tendrá ${accessOf(role, label)}`;
}

/** «solo podrá comentar este documento» */
export function willOnly(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `solo podrá ${deed} este documento` : `solo tendrá ${accessOf(role, label)}`;
}

/** «permiso para comentar», «el acceso «X»» */
export function accessOf(role: string, label: string): string {
  const deed = deeds[role];
  if (deed) return `permiso para ${deed}`;
  if (role === "owner") return "la propiedad";
  return role === "custom" ? "acceso personalizado" : `el acceso «${label}»`;
}
