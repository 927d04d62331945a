import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const generalAccessMessages: Widened<typeof english> = {
  general: {
    heading: "Allgemeiner Zugriff",
    role: "Rolle für den allgemeinen Zugriff",
    restricted: "Eingeschränkt",
    organization: (name) => `Alle bei ${name}`,
    anyone: "Alle mit dem Link",
    restrictedEffect: "Nur Personen mit Zugriff können dieses Dokument öffnen",
    organizationEffect: (name, role, label) => `Alle bei ${name} ${can("several", role, label)}`,
    anyoneEffect: (role, label) => `Alle mit dem Link ${can("several", role, label)}`,
    copyLink: "Link kopieren",
    linkCopied: "Link kopiert.",
    linkForFew: "Er öffnet sich nur für Personen mit Zugriff.",
    copyFailed: "Der Link konnte nicht kopiert werden.",
  },
};
