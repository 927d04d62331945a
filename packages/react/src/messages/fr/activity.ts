import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { allowed, invitedTo, wish } from "./roles.ts";
import { counted, locale, lowered, of } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "Retour",
    list: "Activité",
    loading: "Chargement de l’activité…",
    empty: "Aucune modification pour le moment.",
    failed: (reason) => `Impossible de charger l’activité. ${reason}`,
    more: "Afficher plus",
    loaded: (count) =>
      counted(count, { one: "# modification de plus", other: "# modifications de plus" }),
    added: (by, name, role, label) => `${by} ${allowed(name, role, label)}`,
    removed: (by, name) => `${by} a retiré l’accès ${of(name)}`,
    changed: (by, name, from, to) =>
      `${by} a fait passer l’accès ${of(name)} de « ${from} » à « ${to} »`,
    left: (name) => `${name} a quitté le document`,
    joined: (name, role, label) => `${name} a accepté une invitation ${invitedTo(role, label)}`,
    changedOwn: (name, from, to) =>
      `${name} a fait passer son propre accès de « ${from} » à « ${to} »`,
    general: (by, effect) => `${by} a modifié l’accès général : ${lowered(effect)}`,
    editorsCan: (by) => `${by} a autorisé les personnes qui peuvent modifier à partager`,
    editorsCannot: (by) => `${by} a réservé le partage aux propriétaires`,
    invited: (by, email, role, label) => `${by} a invité ${email} ${invitedTo(role, label)}`,
    changedInvitation: (by, email, from, to) =>
      `${by} a fait passer l’invitation envoyée à ${email} de « ${from} » à « ${to} »`,
    cancelled: (by, email) => `${by} a annulé l’invitation envoyée à ${email}`,
    declined: (by, name, role, label) =>
      `${by} a refusé la demande ${of(name)} ${wish(role, label)}`,
    ...timesIn(locale, "à l’instant"),
  },
};
