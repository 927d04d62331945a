import { can } from "./roles.ts";

/** Of what stands in place of a document that cannot be opened. */
export const connectionMessages = {
  boundary: {
    deniedTitle: "You need access",
    restored: "You now have access to this document.",
    /** While the document is open. */
    changed: (role: string, label: string) =>
      `Your access has changed: you ${can("you", role, label, "now ")}.`,
    signedOut: "Sign in to open this document.",
    failedTitle: "This document cannot be opened right now",
    offline: "You're offline. This document opens when you reconnect.",
    refused: "You have access, but the connection to this document was refused.",
  },
};
