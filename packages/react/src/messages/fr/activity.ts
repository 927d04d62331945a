import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { counted, locale, lowered, of } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "Retour",
    list: "Historique des modifications",
    loading: "Chargement de l’historique…",
    empty: "Aucune modification pour le moment.",
    failed: (reason) => `Impossible de charger l’historique. ${reason}`,
    more: "Afficher plus",
    loaded: (count) => counted(count, { one: "# entrée de plus", other: "# entrées de plus" }),
    added: (by, name, label) => `${by} a ajouté ${name} : ${label}`,
    removed: (by, name) => `${by} a retiré ${name}`,
    changed: (by, name, from, to) =>
      `${by} a fait passer l’accès ${of(name)} de « ${from} » à « ${to} »`,
    left: (name) => `${name} a quitté le document`,
    joined: (name, label) => `${name} a accepté l’invitation : ${label}`,
    changedOwn: (name, from, to) =>
      `${name} a fait passer son propre accès de « ${from} » à « ${to} »`,
    general: (by, effect) => `${by} a modifié l’accès général : ${lowered(effect)}`,
    editorsCan: (by) => `${by} a autorisé les éditeurs à partager`,
    editorsCannot: (by) => `${by} a réservé le partage aux propriétaires`,
    invited: (by, email, label) => `${by} a invité ${email} : ${label}`,
    changedInvitation: (by, email, from, to) =>
      `${by} a fait passer l’invitation ${of(email)} de « ${from} » à « ${to} »`,
    cancelled: (by, email) => `${by} a annulé l’invitation ${of(email)}`,
    declined: (by, name, label) => `${by} a refusé la demande ${of(name)} : ${label}`,
    ...timesIn(locale, "à l’instant"),
  },
};
