import type { Messages } from "../basic-messages.ts";
import { counted, listed, of, people, verbs } from "./words.ts";

type Basics = Pick<
  Messages,
  "common" | "roles" | "roleDescriptions" | "accessSelect" | "avatars" | "recipients"
>;

/** Of what is used everywhere, of roles, of avatars, and of the field that chooses whom to invite. */
export const basics: Basics = {
  common: {
    close: "Fermer",
    undo: "Annuler",
    cancel: "Annuler",
    retry: "Réessayer",
    you: "(vous)",
    external: "Externe",
    unknownPerson: "Personne inconnue",
    guest: "Visiteur",
    sentences: (sentences) => sentences.join(" "),
  },
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
  accessSelect: {
    label: (name) => `Accès ${of(name)}`,
    remove: "Retirer l’accès",
    leave: "Quitter",
  },
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [others(total - names.length)] : [];
      return `${people(total)} : ${listed([...names, ...more])}`;
    },
    more: (count) => `+${others(count)}`,
    hereNow: "ici en ce moment",
  },
  recipients: {
    label: "Ajouter des personnes, des groupes ou des adresses e-mail",
    chips: "Personnes à ajouter",
    removeChip: (name) => `Retirer ${name}`,
    added: (name, total) => `Ajout ${of(name)}, ${toInvite(total)}`,
    addedSeveral: (count, total) =>
      `${counted(count, { one: "# ajout", other: "# ajouts" })}, ${toInvite(total)}`,
    removed: (name, total) => `Retrait ${of(name)}, ${toInvite(total)}`,
    addedBut: (added, reason) => `${added}. ${reason}`,
    inviteAddress: (email) => `Inviter ${email}`,
    already: (role, label) => {
      const verb = verbs[role];
      return verb === undefined ? `Déjà : ${label}` : `Peut déjà ${verb}`;
    },
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# suggestion", other: "# suggestions" }),
    searching: "Recherche…",
    noMatch: (text) => `Aucun résultat pour « ${text} »`,
    searchFailed: "La recherche a échoué. Réessayez.",
    invalidAddress: (text) =>
      `« ${text} » ne correspond ni à une personne connue ni à une adresse e-mail.`,
    addressNotAllowed: (email) =>
      `« ${email} » ne correspond à personne ici, et il n’est pas possible d’inviter de nouvelles adresses.`,
    tooMany: (limit) => `Vous ne pouvez pas inviter plus de ${people(limit)} à la fois.`,
    unreadable: (count) =>
      counted(count, {
        one: "# élément n’a pas pu être lu et reste sous forme de texte.",
        other: "# éléments n’ont pas pu être lus et restent sous forme de texte.",
      }),
  },
};

function others(count: number): string {
  return counted(count, { one: "# autre", other: "# autres" });
}

function toInvite(total: number): string {
  if (total === 0) return "plus personne à inviter";
  return counted(total, { one: "# personne à inviter", other: "# personnes à inviter" });
}
