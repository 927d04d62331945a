import { canHere } from "./roles.ts";

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
      `Everyone at ${name} ${canHere("one", role, label)}`,
    anyoneEffect: (role: string, label: string) =>
      `Anyone with the link ${canHere("one", role, label)}`,
    copyLink: "Copy link",
    linkCopied: "Link copied.",
    linkForFew: "It opens only for people with access.",
    copyFailed: "The link could not be copied.",
  },
};
