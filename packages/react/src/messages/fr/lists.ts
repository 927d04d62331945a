import type { ListMessages } from "../list-messages.ts";
import { counted, of } from "./words.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const lists: ListMessages = {
  members: {
    list: (group) => `Membres ${of(group)}`,
    loading: "Chargement des membres…",
    failed: "Impossible de charger les membres.",
    empty: "Ce groupe ne compte aucun membre.",
    more: "Afficher plus",
    own: (label) => `accès personnel : ${label}`,
  },
  alsoHere: {
    heading: "Également ici en ce moment",
    through: (source) => (source.kind === "anyone" ? "par le lien" : `par ${source.name}`),
  },
  selection: {
    label: "Plusieurs lignes à la fois",
    count: (count) => counted(count, { one: "# sélectionnée", other: "# sélectionnées" }),
    all: "Tout sélectionner",
    row: (name) => `Sélectionner ${name}`,
    changeTo: "Modifier",
    changeToLabel: "rôle des lignes sélectionnées",
    self: "Modifiez votre propre accès sur votre ligne",
    unchangeable: "Vous ne pouvez pas modifier cette ligne",
    none: "Sélectionnez d’abord au moins une ligne",
    tooMany: "Vous ne pouvez pas en modifier plus de 50 à la fois",
    notForAll: "Impossible pour certaines des lignes sélectionnées",
    cannotRemove: "Certaines des lignes sélectionnées ne peuvent pas être retirées",
  },
  others: {
    self: (label) => `Votre propre accès est désormais « ${label} ».`,
    several: (count) =>
      counted(count, {
        one: "# modification par quelqu’un d’autre.",
        other: "# modifications par d’autres personnes.",
      }),
  },
  details: {
    of: (name) => `Accès ${of(name)}`,
    failed: "Impossible de charger les raisons.",
    decides: "l’emporte",
    without: (label) => `Sans l’accès personnel : ${label}`,
    hide: "Masquer",
    hideName: (name) => `Masquer l’accès ${of(name)}`,
    preview: (name) => `Ce que ${name} peut faire`,
    abilities: {
      read: "Consulter",
      comment: "Commenter",
      edit: "Modifier",
      share: "Partager",
      own: "Paramètres et propriétaires",
    },
    can: (ability) => `${ability} : oui`,
    cannot: (ability) => `${ability} : non`,
    custom: "Ces droits ont été définis ailleurs et ne correspondent à aucun rôle.",
  },
};
