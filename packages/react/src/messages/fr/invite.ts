import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, through } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rôle des nouvelles personnes",
    invite: "Inviter",
    granted: (names, role, label) =>
      `${listed(names)} ${can(names.length === 1 ? "one" : "several", role, label, "désormais ")}.`,
    already: (names, source) =>
      `${listed(names)} ${names.length === 1 ? "a" : "ont"} déjà accès${through(source)}. Cela n’a pas été modifié.`,
    alreadyInvited: (emails) => `Invitation déjà envoyée à ${listed(emails)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# invitation n’a pas abouti.",
        other: "# invitations n’ont pas abouti.",
      }),
    unknownAddress: "Personne ici n’utilise cette adresse.",
    failed: (reason) => `Aucune invitation n’a abouti. ${reason}`,
    waiting: "L’invitation sera envoyée dès votre reconnexion.",
  },
};
