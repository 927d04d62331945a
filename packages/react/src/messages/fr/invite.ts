import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can, verbs } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rôle des nouvelles personnes",
    invite: "Inviter",
    invited: (names, role, label) => {
      const verb = verbs[role];
      const plural = verb ? `peuvent ${verb} ce document` : `ont l’accès « ${label} »`;
      return names.length === 1
        ? `${listed(names)} ${can(role, label)}.`
        : `${listed(names)} ${plural}.`;
    },
    already: (names) => `Accès déjà accordé : ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# invitation n’a pas abouti.",
        other: "# invitations n’ont pas abouti.",
      }),
    unknownAddress: "Personne ici n’a cette adresse.",
    failed: (reason) => `Aucune invitation n’a abouti. ${reason}`,
    waiting: "L’invitation sera envoyée dès que vous serez de nouveau en ligne.",
  },
};
