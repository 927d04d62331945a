import { can } from "./roles.ts";

/** Of what stands in place of a document that cannot be opened. */
export const connectionMessages = {
  boundary: {
    deniedTitle: "You need access",
    restored: "You have access to this document now.",
    /** While the document is open. */
    changed: (role: string, label: string) => `Your access has changed: you ${can(role, label)}.`,
    signedOut: "Sign in to open this document.",
    failedTitle: "This document cannot be opened now",
    offline: "You're offline. It opens when you reconnect.",
    refused: "You have access, but the connection to it was refused.",
  },
};
