import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, through } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rolle für neue Personen",
    invite: "Einladen",
    granted: (names, role, label) =>
      `${listed(names)} ${can(names.length === 1 ? "one" : "several", role, label, "jetzt ")}.`,
    already: (names, source) =>
      `${listed(names)} ${names.length === 1 ? "hat" : "haben"} bereits Zugriff${through(source)}. Das wurde nicht geändert.`,
    alreadyInvited: (emails) => `Bereits eingeladen: ${listed(emails)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# Einladung ist fehlgeschlagen.",
        other: "# Einladungen sind fehlgeschlagen.",
      }),
    unknownAddress: "Diese Adresse verwendet hier niemand.",
    failed: (reason) => `Es wurde niemand eingeladen. ${reason}`,
    waiting: "Die Einladung wird gesendet, sobald Sie wieder online sind.",
  },
};
