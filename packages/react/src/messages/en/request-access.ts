import { seconds } from "./words.ts";

/** Of the form that asks for access. */
export const requestAccessMessages = {
  requestAccess: {
    intro: "Ask for access to this document. It opens here as soon as you have access.",
    introMore: "Ask for more access to this document.",
    askSomeone: "Ask someone who can share it to give you access.",
    signIn: "Sign in to ask for access.",
    role: "What would you like to do?",
    message: "Message (optional)",
    ask: "Request access",
    askMore: "Request more access",
    sent: "Request sent",
    sentText: "This document opens here as soon as someone gives you access.",
    sentMoreText: "Someone who can share this document has to approve it.",
    /** What was asked for and not answered yet. */
    requested: (label: string) => `Requested: ${label}`,
    already: "You already have this access.",
    waiting: "You're offline. The request will be sent when you reconnect.",
    rateLimited: (wait: number) => `You have asked too often. Wait ${seconds(wait)}.`,
    notSent: (reason: string) => `The request was not sent. ${reason}`,
  },
};
