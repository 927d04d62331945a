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
    viewer: "Nur ansehen",
    commenter: "Ansehen und kommentieren",
    editor: "Ansehen, kommentieren, bearbeiten und teilen",
    editorWithoutSharing: "Ansehen, kommentieren und bearbeiten",
    owner: "Alles, auch die Einstellungen",
  },
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, string>> = {
  viewer: "ansehen",
  commenter: "kommentieren",
  editor: "bearbeiten",
};

/** Of whom something is said: to have, to be able to, and to own. */
const verbs = {
  one: { has: "hat", may: "kann", owns: "besitzt" },
  several: { has: "haben", may: "können", owns: "besitzen" },
} as const;

/**
 * „kann dieses Dokument weiterhin kommentieren“, „hat jetzt den Zugriff „X““.
 *
 * @param when since when, or thanks to what, with a space after it
 */
export function can(who: keyof typeof verbs, role: string, label: string, when = ""): string {
  const { has, may, owns } = verbs[who];
  const deed = deeds[role];
  if (deed) return `${may} dieses Dokument ${when}${deed}`;
  if (role === "owner") return `${owns} dieses Dokument ${when}`.trim();
  return `${has} ${when}${accessOf(role, label)}`;
}

/** „kann dann nur noch kommentieren“ */
export function willOnly(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `kann dann nur noch ${deed}` : `hat dann nur noch ${accessOf(role, label)}`;
}

/** „möchte kommentieren“ */
export function asks(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `möchte ${deed}` : `bittet um ${accessOf(role, label)}`;
}

/** „Kommentieren“, „Zugriff „X““: what was given, or asked for. */
export function matter(role: string, label: string): string {
  const deed = deeds[role];
  if (deed) return deed.charAt(0).toUpperCase() + deed.slice(1);
  if (role === "owner") return "Eigentum";
  return role === "custom" ? "benutzerdefinierter Zugriff" : `Zugriff „${label}“`;
}

/** „hat Ana das Kommentieren erlaubt“ */
export function allowed(name: string, role: string, label: string): string {
  if (deeds[role]) return `hat ${name} das ${matter(role, label)} erlaubt`;
  return role === "owner"
    ? `hat ${name} das Eigentum gegeben`
    : `hat ${name} ${accessOf(role, label)} gegeben`;
}

function accessOf(role: string, label: string): string {
  return role === "custom" ? "benutzerdefinierten Zugriff" : `den Zugriff „${label}“`;
}
