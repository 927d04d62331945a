import type { groupMessages as english } from "../en/groups.ts";
import type { Widened } from "../widened.ts";
import { of } from "./words.ts";

export const groupMessages: Widened<typeof english> = {
  members: {
    list: (group) => `Membres ${of(group)}`,
    loading: "Chargement des membres…",
    failed: "Impossible de charger les membres.",
    empty: "Ce groupe ne compte aucun membre.",
    more: "Afficher plus",
    own: (label) => `accès nominatif : ${label}`,
  },
};
