import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
  roles: {
    viewer: "Kann ansehen",
    commenter: "Kann kommentieren",
    editor: "Kann bearbeiten",
    owner: "Eigentümer",
    custom: "Benutzerdefiniert",
    none: "Kein Zugriff",
  },
  roleDescriptions: {
    viewer: "Nur lesen",
    commenter: "Lesen und kommentieren",
    editor: "Lesen, bearbeiten und teilen",
    editorWithoutSharing: "Lesen und bearbeiten",
    owner: "Alles, auch die Einstellungen",
  },
};

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const verbs: Readonly<Record<string, string>> = {
  viewer: "ansehen",
  commenter: "kommentieren",
  editor: "bearbeiten",
};

/** „kann dieses Dokument ansehen“, of one or of several. */
export function can(count: number, role: string, label: string): string {
  const verb = verbs[role];
  if (verb === undefined) return `${count === 1 ? "hat" : "haben"} den Zugriff „${label}“`;
  return `${count === 1 ? "kann" : "können"} dieses Dokument ${verb}`;
}
