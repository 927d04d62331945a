import { asks } from "./roles.ts";

/** Of requests for access, to those who may answer them. */
export const requestMessages = {
  requests: {
    list: "Requests",
    /** `label` is the role's text. */
    asks: (name: string, role: string, label: string) => `${name} ${asks(role, label)}`,
    quote: (message: string) => `“${message}”`,
    more: "More",
    moreOf: (name: string) => `More of what ${name} wrote`,
    less: "Less",
    lessOf: (name: string) => `Less of what ${name} wrote`,
    role: (name: string) => `Role for ${name}`,
    approve: "Approve",
    approveName: (name: string) => `Approve ${name}`,
    decline: "Decline",
    declineName: (name: string) => `Decline ${name}`,
    declined: (name: string) => `Request of ${name} declined.`,
    answered: "Someone else has already answered this request.",
  },
};
