import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { of } from "./words.ts";

export const generalAccessMessages: Widened<typeof english> = {
  general: {
    heading: "Accès général",
    role: "Rôle pour l’accès général",
    restricted: "Accès limité",
    organization: (name) => `Tous les membres ${of(name)}`,
    anyone: "Tous les utilisateurs disposant du lien",
    restrictedEffect: "Seules les personnes ayant accès peuvent ouvrir ce document",
    organizationEffect: (name, role, label) =>
      `Tous les membres ${of(name)} ${can("several", role, label)}`,
    anyoneEffect: (role, label) =>
      `Tous les utilisateurs disposant du lien ${can("several", role, label)}`,
    copyLink: "Copier le lien",
    linkCopied: "Lien copié.",
    linkForFew: "Il ne s’ouvre que pour les personnes ayant accès.",
    copyFailed: "Impossible de copier le lien.",
  },
};
