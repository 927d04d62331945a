import type { AccessSource } from "../access-source.ts";
import { who } from "./words.ts";

/** Of the list of people. */
export const peopleMessages = {
  people: {
    list: "People with access",
    filter: "Filter people",
    select: "Select",
    members: "Members",
    /** What the button that unfolds a group is called, after what it shows: “21 people”. */
    membersOf: (shown: string, group: string) => `${shown}, members of ${group}`,
    noMatch: (text: string) => `Nobody here matches “${text}”`,
    empty: "Only you have access",
    waiting: "Sent when you reconnect",
    /** Of an entry that gives less than `source` would, whose role is `label`. */
    lower: (source: AccessSource, label: string) =>
      `Lower than ${source.kind === "anyone" ? "the link" : who(source)}'s ${label}`,
    /** Of a role that `source` gives; whatever that may be, when it is `null`. */
    because: (label: string, source: AccessSource | null) =>
      source === null ? `${label} in effect` : `${label}, because ${who(source)} can`,
    handOver: "Transfer ownership",
    whyAccess: "Why this access?",
    why: "Why?",
    whyName: (name: string) => `Why? ${name}`,
    routePerson: "Own entry",
    gone: (name: string) => `${name} is no longer in the list.`,
  },
  rows: {
    lastOwner: "The last owner must stay. Make someone else an owner first.",
    onlyOwners: "Only owners can add owners",
    moreThanOwn: "You cannot give more than you have",
    tryAgain: "Try again",
    useMine: "Use mine",
  },
};
