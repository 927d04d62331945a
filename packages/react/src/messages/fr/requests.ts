import type { requestMessages as english } from "../en/requests.ts";
import type { Widened } from "../widened.ts";
import { asks } from "./roles.ts";
import { of } from "./words.ts";

export const requestMessages: Widened<typeof english> = {
  requests: {
    list: "Demandes",
    asks: (name, role, label) => `${name} ${asks(role, label)}`,
    quote: (message) => `« ${message} »`,
    more: "Plus",
    moreOf: (name) => `Plus du message ${of(name)}`,
    less: "Moins",
    lessOf: (name) => `Moins du message ${of(name)}`,
    role: (name) => `Rôle pour ${name}`,
    approve: "Accepter",
    approveName: (name) => `Accepter ${name}`,
    decline: "Refuser",
    declineName: (name) => `Refuser ${name}`,
    declined: (name) => `Demande ${of(name)} refusée.`,
    answered: "Quelqu’un d’autre a déjà répondu à cette demande.",
  },
};
