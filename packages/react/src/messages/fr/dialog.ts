import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { youCan } from "./roles.ts";
import { counted, listed, people } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "Partager" : `Partager « ${room} »`),
    loading: "Chargement des accès…",
    stillLoading: "Chargement des personnes toujours en cours.",
    settings: "Paramètres",
    activity: "Activité",
    editorsCanShare: "Les éditeurs peuvent partager",
    editorsCanShareDescription:
      "Les personnes qui peuvent modifier le document peuvent aussi choisir qui y a accès.",
    copyLink: "Copier le lien",
    linkCopied: "Lien copié.",
    linkForFew: "Seules les personnes ayant accès peuvent l’ouvrir.",
    copyFailed: "Impossible de copier le lien.",
  },
  states: {
    deniedTitle: "Vous n’avez pas accès à ce document",
    denied: "Demandez à une personne qui y a accès de le partager avec vous.",
    lostTitle: "Vous n’avez plus accès à ce document.",
    lost: "Il n’existe peut-être plus. Adressez-vous à une personne qui y a accès.",
    signedOutTitle: "Vous n’êtes pas connecté",
    signedOut: "Connectez-vous pour voir qui a accès.",
    failedTitle: "Impossible de charger la liste des accès",
    stale: "Ces informations ne sont peut-être plus à jour.",
    offline: "Vous êtes hors ligne. Les modifications seront envoyées dès votre reconnexion.",
    backOnline: "De nouveau en ligne.",
    guest: (count, groups) => {
      const parts = [people(count)];
      if (groups > 0) parts.push(counted(groups, { one: "# groupe", other: "# groupes" }));
      const have = count + groups > 1 ? "ont" : "a";
      return `${listed(parts)} ${have} accès. Connectez-vous pour en voir la liste.`;
    },
    readOnly: (role, label) =>
      `${capital(youCan(role, label))}. Demandez à un propriétaire de modifier l’accès des autres.`,
  },
  errors: {
    offline: "Le serveur est injoignable. Vérifiez votre connexion et réessayez.",
    rate_limited: "Trop de modifications. Réessayez dans un instant.",
    unauthenticated: "Connectez-vous et réessayez.",
    no_access: "Vous n’avez plus accès.",
    room_not_found: "Vous n’avez plus accès.",
    not_allowed: "Vous n’avez pas le droit de faire cela.",
    grant_exceeds_own: "Vous ne pouvez pas donner plus d’accès que vous n’en avez.",
    target_outranks_you: "Cette personne a un rôle supérieur au vôtre.",
    conflict: "Quelqu’un d’autre a fait une modification avant vous.",
    last_owner: "Il doit rester un propriétaire.",
    unknown_person: "Cette personne n’existe pas ici.",
    unknown_group: "Ce groupe n’existe pas ici.",
    unknown_role: "Ce rôle n’existe plus.",
    invalid_email: "Ce n’est pas une adresse e-mail.",
    too_many_items: "C’est trop en une seule fois. Réessayez avec moins d’éléments.",
    too_many_collaborators:
      "Ce document ne peut pas accueillir plus de personnes. Utilisez plutôt un groupe.",
    upstream_refused: "La modification a été refusée.",
    upstream_misconfigured: "Le partage n’est pas disponible.",
    unknown_outcome: "L’enregistrement n’a pas pu être confirmé. Vérifiez-le avant de continuer.",
    other: "Une erreur s’est produite. Réessayez.",
  },
  rateLimited: (seconds) =>
    `Trop de modifications. Réessayez dans ${counted(seconds, { one: "# seconde", other: "# secondes" })}.`,
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
