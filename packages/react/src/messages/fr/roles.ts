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
    viewer: "Consulter uniquement",
    commenter: "Consulter et commenter",
    editor: "Consulter, commenter, modifier et partager",
    editorWithoutSharing: "Consulter, commenter et modifier",
    owner: "Tous les droits, paramètres compris",
  },
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, string>> = {
  viewer: "consulter",
  commenter: "commenter",
  editor: "modifier",
};

/** Of whom something is said: to be, to have, and to be able to. */
const verbs = {
  one: { is: "est", has: "a", may: "peut" },
  several: { is: "sont", has: "ont", may: "peuvent" },
  you: { is: "êtes", has: "avez", may: "pouvez" },
} as const;

/** « peut toujours commenter ce document », « est désormais propriétaire », « a l’accès « X » » */
export function can(
  who: keyof typeof verbs,
  role: string,
  label: string,
  when: "" | "désormais " | "toujours " | "déjà " = "",
): string {
  const { is, has, may } = verbs[who];
  const deed = deeds[role];
  if (deed) return `${may} ${when}${deed} ce document`;
  if (role === "owner") return `${is} ${when}propriétaire${who === "several" ? "s" : ""}`;
  return `${has} ${when}${accessOf(role, label)}`;
}

/** « pourra toujours commenter ce document » */
export function willStill(who: "one" | "you", role: string, label: string): string {
  const deed = deeds[role];
  const end = who === "one" ? "a" : "ez";
  if (deed) return `pourr${end} toujours ${deed} ce document`;
  if (role === "owner") return `ser${end} toujours propriétaire`;
  return `aur${end} toujours ${accessOf(role, label)}`;
}

/** « ne pourra plus que commenter ce document » */
export function willOnly(role: string, label: string): string {
  const deed = deeds[role];
  return deed
    ? `ne pourra plus que ${deed} ce document`
    : `n’aura plus que ${accessOf(role, label)}`;
}

/** « demande à commenter » */
export function asks(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `demande à ${deed}` : `demande ${accessOf(role, label)}`;
}

/** « de pouvoir commenter », after « la demande ». */
export function wish(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `de pouvoir ${deed}` : `d’obtenir ${accessOf(role, label)}`;
}

/** « à commenter », after « invité » or « invitation ». */
export function invitedTo(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `à ${deed}` : `avec ${accessOf(role, label)}`;
}

/** « a autorisé Ana à commenter » */
export function allowed(name: string, role: string, label: string): string {
  const deed = deeds[role];
  if (deed) return `a autorisé ${name} à ${deed}`;
  return role === "owner"
    ? `a désigné ${name} comme propriétaire`
    : `a donné à ${name} ${accessOf(role, label)}`;
}

function accessOf(role: string, label: string): string {
  return role === "custom" ? "un accès personnalisé" : `l’accès « ${label} »`;
}
