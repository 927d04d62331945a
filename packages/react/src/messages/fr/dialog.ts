import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { groups, listed, people, seconds } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Partager" : `Partager « ${room} »`),
    loading: "Chargement des accès…",
    stillLoading: "Chargement des accès toujours en cours.",
    settings: "Paramètres",
    activity: "Activité",
  },
  states: {
    deniedTitle: "Vous n’avez pas accès à ce document",
    denied: "Demandez l’accès à une personne qui peut le partager.",
    lostTitle: "Vous n’avez plus accès à ce document.",
    lost: "Il a peut-être été supprimé. Adressez-vous à une personne qui peut le partager.",
    signedOutTitle: "Connexion nécessaire",
    signedOut: "Connectez-vous pour voir qui a accès.",
    failedTitle: "Impossible de charger la liste des personnes",
    stale: "Ces informations ne sont peut-être plus à jour.",
    offline: "Vous êtes hors ligne. Les modifications seront envoyées dès votre reconnexion.",
    backOnline: "De nouveau en ligne.",
    guest: (added, groupCount) => {
      const parts = [people(added), ...(groupCount > 0 ? [groups(groupCount)] : [])];
      const have = added + groupCount > 1 ? "ont" : "a";
      return `${listed(parts)} ${have} accès. Connectez-vous pour en voir la liste.`;
    },
    readOnly: (role, label) =>
      `Vous ${can("you", role, label)}, mais vous ne pouvez pas choisir qui y a accès.`,
  },
  errors: {
    offline: "Le serveur est injoignable. Vérifiez votre connexion.",
    rate_limited: "Trop de modifications. Patientez un instant.",
    unauthenticated: "Vous devez d’abord vous connecter.",
    no_access: "Vous n’avez plus accès.",
    room_not_found: "Vous n’avez plus accès.",
    not_allowed: "Vous n’avez pas le droit de faire cela.",
    grant_exceeds_own: "Vous ne pouvez pas donner un accès supérieur au vôtre.",
    target_outranks_you: "Vous ne pouvez pas modifier cet accès, car il est supérieur au vôtre.",
    conflict: "Quelqu’un d’autre a fait une modification avant vous.",
    last_owner: "Il doit rester un propriétaire.",
    unknown_person: "Personne ici ne porte ce nom.",
    unknown_group: "Aucun groupe ici ne porte ce nom.",
    unknown_role: "Ce rôle n’existe plus.",
    invalid_email: "Ce n’est pas une adresse e-mail.",
    too_many_items: "Il y en a trop à la fois. Choisissez-en moins.",
    too_many_collaborators:
      "Ce document a atteint sa limite de personnes ou de groupes. Un seul groupe peut réunir de nombreuses personnes.",
    upstream_refused: "La modification a été refusée.",
    upstream_misconfigured: "Le partage n’est pas disponible.",
    unknown_outcome: "L’enregistrement n’a pas pu être confirmé. Vérifiez-le avant de continuer.",
    other: "Une erreur s’est produite.",
  },
  rateLimited: (wait) => `Trop de modifications. Patientez ${seconds(wait)}.`,
};
