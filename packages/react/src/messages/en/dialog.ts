import { does } from "./roles.ts";

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

/** Of the dialog around its parts, and why something failed. */
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
};
