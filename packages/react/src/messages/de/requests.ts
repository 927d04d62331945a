import type { requestMessages as english } from "../en/requests.ts";
import type { Widened } from "../widened.ts";
import { asks } from "./roles.ts";

export const requestMessages: Widened<typeof english> = {
  requests: {
    list: "Anfragen",
    asks: (name, role, label) => `${name} ${asks(role, label)}`,
    quote: (message) => `„${message}“`,
    more: "Mehr",
    moreOf: (name) => `Mehr von der Nachricht von ${name}`,
    less: "Weniger",
    lessOf: (name) => `Weniger von der Nachricht von ${name}`,
    role: (name) => `Rolle für ${name}`,
    approve: "Zulassen",
    approveName: (name) => `Zulassen: ${name}`,
    decline: "Ablehnen",
    declineName: (name) => `Ablehnen: ${name}`,
    declined: (name) => `Anfrage von ${name} abgelehnt.`,
    answered: "Jemand anderes hat diese Anfrage bereits beantwortet.",
  },
};
