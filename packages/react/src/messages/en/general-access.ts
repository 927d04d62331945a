import { does } from "./roles.ts";

/** Of who can open the document without being listed. */
export const generalAccessMessages = {
  general: {
    heading: "General access",
    role: "Role for general access",
    restricted: "Restricted",
    organization: (name: string) => `Everyone at ${name}`,
    anyone: "Anyone with the link",
    restrictedEffect: "Only people with access can open this document",
    /** Sentences without their full stop. */
    organizationEffect: (name: string, role: string, label: string) =>
      does(`Everyone at ${name}`, role, label),
    anyoneEffect: (role: string, label: string) => does("Anyone with the link", role, label),
  },
};
