import { can } from "./can.ts";

/** Of the page shown to whoever may not open a document, and of the form that asks for access. */
export const requestMessages = {
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
  requestAccess: {
    intro: "Ask for access to this document. It opens here as soon as someone gives it to you.",
    introMore: "Ask for more access to this document.",
    askSomeone: "Ask someone who has access to share it with you.",
    signIn: "Sign in to ask for access.",
    role: "What would you like to do?",
    message: "Message (optional)",
    ask: "Request access",
    askMore: "Ask for more access",
    sent: "Request sent",
    sentText: "This document opens here as soon as someone gives you access.",
    sentMoreText: "It is for those who may share this document to answer.",
    /** What was asked for and not answered yet. */
    requested: (label: string) => `Requested: ${label}`,
    already: "You have this access already.",
    waiting: "You're offline. The request is sent when you reconnect.",
    rateLimited: (seconds: number) =>
      `You asked too often. Try again in ${seconds === 1 ? "1 second" : `${seconds} seconds`}.`,
    notSent: (reason: string) => `The request was not sent. ${reason}`,
  },
} as const;
