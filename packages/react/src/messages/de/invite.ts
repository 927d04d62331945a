import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rolle für neue Personen",
    invite: "Einladen",
    invited: (names, role, label) => `${listed(names)} ${can(names.length, role, label)}.`,
    already: (names) => `Bereits dabei: ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# Person konnte nicht eingeladen werden.",
        other: "# Personen konnten nicht eingeladen werden.",
      }),
    unknownAddress: "Diese Adresse gehört hier niemandem.",
    failed: (reason) => `Es wurde niemand eingeladen. ${reason}`,
    waiting: "Die Einladung wird gesendet, sobald Sie wieder online sind.",
  },
};
