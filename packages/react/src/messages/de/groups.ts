import type { groupMessages as english } from "../en/groups.ts";
import type { Widened } from "../widened.ts";

export const groupMessages: Widened<typeof english> = {
  members: {
    list: (group) => `Mitglieder von ${group}`,
    loading: "Mitglieder werden geladen…",
    failed: "Die Mitglieder konnten nicht geladen werden.",
    empty: "Diese Gruppe hat keine Mitglieder.",
    more: "Mehr anzeigen",
    own: (label) => `namentlich hinzugefügt: ${label}`,
  },
};
