import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
  roles: {
    viewer: "Peut consulter",
    commenter: "Peut commenter",
    editor: "Peut modifier",
    owner: "Propriétaire",
    custom: "Accès personnalisé",
    none: "Aucun accès",
  },
  roleDescriptions: {
    viewer: "Lecture seule",
    commenter: "Consulter et commenter",
    editor: "Consulter, modifier et partager",
    editorWithoutSharing: "Consulter et modifier",
    owner: "Tous les droits, paramètres compris",
  },
};

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "consulter",
  commenter: "commenter",
  editor: "modifier",
};

/** « peut consulter ce document » */
export function can(role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `a l’accès « ${label} »` : `peut ${verb} ce document`;
}

/** « vous pouvez consulter ce document » */
export function youCan(role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `vous avez l’accès « ${label} »` : `vous pouvez ${verb} ce document`;
}
