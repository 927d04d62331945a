/** Of the form that asks for access. */
export const requestAccessMessages = {
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
};
