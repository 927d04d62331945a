import type { AccessSource } from "../access-source.ts";
import { can, does } from "./can.ts";
import { list } from "./list.ts";
import { who } from "./who.ts";

const byCode = {
  offline: "The server cannot be reached. Check your connection and try again.",
  rate_limited: "Too many changes. Try again in a moment.",
  unauthenticated: "Sign in and try again.",
  no_access: "You no longer have access.",
  room_not_found: "You no longer have access.",
  not_allowed: "You are not allowed to do this.",
  grant_exceeds_own: "You cannot give more than you have.",
  target_outranks_you: "They have a higher role than you.",
  conflict: "Someone else changed this first.",
  last_owner: "The last owner must stay.",
  unknown_person: "There is no such person here.",
  unknown_group: "There is no such group here.",
  unknown_role: "There is no such role any more.",
  invalid_email: "This is not an e-mail address.",
  too_many_items: "That is too much at once. Try with fewer.",
  too_many_collaborators: "This document has no place for more. Use a group instead.",
  upstream_refused: "The change was refused.",
  upstream_misconfigured: "Sharing is unavailable.",
  unknown_outcome: "Couldn't confirm that this was saved. Check before you go on.",
  other: "Something went wrong. Try again.",
};

/** The API may know more codes than these. */
const errors: typeof byCode & Readonly<Record<string, string>> = byCode;

/** The texts of the share dialog's parts. */
export const dialogMessages = {
  dialog: {
    /** `room` is `null` while it is loading, and for a room without a name. */
    title: (room: string | null) => (room === null ? "Share" : `Share “${room}”`),
    loading: "Loading who has access…",
    stillLoading: "Still loading people.",
    settings: "Settings",
    activity: "Activity",
    editorsCanShare: "Editors can share",
    editorsCanShareDescription: "People who can edit may also change who has access.",
    copyLink: "Copy link",
    linkCopied: "Link copied.",
    linkForFew: "Only people with access can open it.",
    copyFailed: "The link could not be copied.",
  },
  share: {
    button: "Share",
    /** How far the document is shared: with whom, how many have access, how many ask for it. */
    details: (audience: string, people: number, requests: number) =>
      `${audience}, ${people === 1 ? "1 person has" : `${people.toLocaleString("en")} people have`} access${requestsToo(requests)}`,
  },
  invite: {
    role: "Role for new people",
    invite: "Invite",
    invited: (names: readonly string[], role: string, label: string) =>
      `Invited ${list(names)}. They ${can(role, label)}.`,
    already: (names: readonly string[]) => `Already there: ${list(names)}.`,
    notInvited: (count: number) =>
      count === 1 ? "1 could not be invited." : `${count} could not be invited.`,
    unknownAddress: "Nobody here has this address.",
    failed: (reason: string) => `Nobody was invited. ${reason}`,
    waiting: "The invitation is sent when you reconnect.",
  },
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
  general: {
    heading: "General access",
    role: "Role for general access",
    restricted: "Restricted",
    organization: (name: string) => `Everyone at ${name}`,
    anyone: "Anyone with the link",
    restrictedEffect: "Only people with access can open this document",
    /** Sentences without their full stop. */
    organizationEffect: (name: string, role: string, label: string) =>
      does(`Everyone at ${name}`, role, label),
    anyoneEffect: (role: string, label: string) => does("Anyone with the link", role, label),
  },
  states: {
    deniedTitle: "You do not have access to this document",
    denied: "Ask someone who has access to share it with you.",
    lostTitle: "You no longer have access to this document.",
    lost: "It may no longer exist. Ask someone who has access.",
    signedOutTitle: "You are not signed in",
    signedOut: "Sign in to see who has access.",
    failedTitle: "Who has access could not be loaded",
    stale: "This may be out of date.",
    offline: "You're offline. Changes will be sent when you reconnect.",
    backOnline: "Back online.",
    guest: (people: number, groups: number) => {
      const parts = [people === 1 ? "1 person" : `${people} people`];
      if (groups > 0) parts.push(groups === 1 ? "1 group" : `${groups} groups`);
      const has = people + groups === 1 ? "has" : "have";
      return `${parts.join(" and ")} ${has} access. Sign in to see who.`;
    },
    readOnly: (role: string, label: string) =>
      `${does("You", role, label)}. Ask an owner to change who else can.`,
  },
  /** Why something failed and what to do, by the code of the API. */
  errors,
  /** Of `rate_limited`, when it is known how long. */
  rateLimited: (seconds: number) =>
    `Too many changes. Try again in ${seconds === 1 ? "1 second" : `${seconds} seconds`}.`,
} as const;

function requestsToo(count: number): string {
  if (count === 0) return "";
  return count === 1 ? ", 1 request for access" : `, ${count} requests for access`;
}
