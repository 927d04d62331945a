import type { PendingMessages } from "../pending-messages.ts";
import { timesIn } from "../times.ts";
import { counted, listed, locale, lowered, of, verbs } from "./words.ts";

/** Of invitations by address, of requests, and of what was done. */
export const pending: PendingMessages = {
  invitations: {
    sent: "Invitation envoyée",
    expired: "Invitation expirée",
    by: (name) => `Invitation ${of(name)}`,
    byYou: "Invitation envoyée par vous",
    resend: "Renvoyer l’invitation",
    cancel: "Annuler l’invitation",
    resent: (email) => `Invitation renvoyée à ${email}.`,
    resendFailed: (email, reason) => `L’invitation n’a pas été renvoyée à ${email}. ${reason}`,
    changed: (email, label) => `Invitation ${of(email)} modifiée : « ${label} ».`,
    cancelled: (email) => `Invitation ${of(email)} annulée.`,
    gone: "Cette invitation n’est plus valable.",
    used: "Cette invitation a déjà été acceptée.",
    message: "Message",
    messagePlaceholder: "Message (facultatif)",
    notify: "Envoyer une notification",
    sentTo: (emails) => `Invitation envoyée à ${listed(emails)}.`,
    withoutMail: (emails) => `Invitation créée pour ${listed(emails)}, sans message.`,
  },
  requests: {
    list: "Demandes",
    asks: (name, role, label) => {
      const verb = verbs[role];
      return verb === undefined
        ? `${name} demande l’accès « ${label} »`
        : `${name} demande à ${verb}`;
    },
    quote: (message) => `« ${message} »`,
    more: "Plus",
    moreOf: (name) => `Plus du message ${of(name)}`,
    less: "Moins",
    lessOf: (name) => `Moins du message ${of(name)}`,
    role: (name) => `Rôle pour ${name}`,
    approve: "Accepter",
    approveName: (name) => `Accepter ${name}`,
    decline: "Refuser",
    declineName: (name) => `Refuser ${name}`,
    declined: (name) => `Demande ${of(name)} refusée.`,
    answered: "Quelqu’un d’autre a déjà répondu.",
  },
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
