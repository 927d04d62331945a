import type { AccessSource } from "../access-source.ts";
import { thanksTo } from "./words.ts";

/** Of the list of people. */
export const peopleMessages = {
  people: {
    list: "People with access",
    filter: "Filter people",
    select: "Select",
    members: "Members",
    /** What the button that unfolds a group is called, after what it shows: “21 people”. */
    membersOf: (shown: string, group: string) => `${shown}, members of ${group}`,
    noMatch: (text: string) => `No one in this list matches “${text}”`,
    empty: "No one else has been added",
    waiting: "Will be sent when you reconnect",
    /** Of someone added with less than `source` would give: `label` and `higher` are the two roles. */
    lower: (label: string, source: AccessSource, higher: string) =>
      `${higher} through ${source.kind === "anyone" ? "the link" : source.name}, but set to ${label} here`,
    /** Of a role that `source` gives; whatever that may be, when it is `null`. */
    because: (label: string, source: AccessSource | null) =>
      source === null ? `Actual access: ${label}` : `${label}${thanksTo(source)}`,
    handOver: "Transfer ownership",
    whyAccess: "Why this access?",
    why: "Why?",
    whyName: (name: string) => `Why? ${name}`,
    addedByName: "Added by name",
    gone: (name: string) => `${name} is no longer in the list.`,
  },
  rows: {
    lastOwner: "The last owner must stay. Make someone else an owner first.",
    onlyOwners: "Only owners can add owners",
    moreThanOwn: "You can only give access up to your own",
    useMine: "Use mine",
  },
};
