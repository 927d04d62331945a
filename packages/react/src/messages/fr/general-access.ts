import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { verbs } from "./roles.ts";
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
      everyone(`Tous les membres ${of(name)}`, role, label),
    anyoneEffect: (role, label) => everyone("Tous les utilisateurs disposant du lien", role, label),
  },
};

function everyone(subject: string, role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `${subject} : ${label}` : `${subject} peuvent ${verb} ce document`;
}
