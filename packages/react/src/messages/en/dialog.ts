import { canHere } from "./roles.ts";
import { people, seconds } from "./words.ts";

const byCode = {
  offline: "The server cannot be reached. Check your connection.",
  rate_limited: "Too many changes. Wait a moment.",
  unauthenticated: "You are not signed in. Sign in first.",
  no_access: "You no longer have access.",
  room_not_found: "You no longer have access.",
  not_allowed: "You are not allowed to do this.",
  grant_exceeds_own: "You can only give access up to your own.",
  target_outranks_you: "You cannot change this access, because it is higher than yours.",
  conflict: "Someone else changed this first.",
  last_owner: "The last owner must stay.",
  unknown_person: "No one here by that name.",
  unknown_group: "No group here by that name.",
  unknown_role: "This role no longer exists.",
  invalid_email: "This is not an e-mail address.",
  too_many_items: "That is too many at once. Choose fewer.",
  too_many_collaborators:
    "This document has reached its limit of people or groups. One group can stand for many people.",
  upstream_refused: "The change was refused.",
  upstream_misconfigured: "Sharing is unavailable.",
  unknown_outcome: "Couldn't confirm that this was saved. Check before you go on.",
  other: "Something went wrong.",
};

/** The API may know more codes than these. */
const errors: typeof byCode & Readonly<Record<string, string>> = byCode;

/** Of the dialog around its parts, and why something failed. */
export const dialogMessages = {
  dialog: {
    /** `room` is `null` while it is loading, and for a room without a name. */
    title: (room: string | null) => (room === null ? "Share" : `Share “${room}”`),
    loading: "Loading who has access…",
    stillLoading: "Still loading who has access.",
    settings: "Settings",
    activity: "Activity",
  },
  states: {
    deniedTitle: "You do not have access to this document",
    denied: "Ask someone who can share it to give you access.",
    lostTitle: "You no longer have access to this document.",
    lost: "It may have been deleted. Ask someone who can share it.",
    signedOutTitle: "You are not signed in",
    signedOut: "Sign in to see who has access.",
    failedTitle: "The list of people could not be loaded",
    stale: "This may be out of date.",
    offline: "You're offline. Changes will be sent when you reconnect.",
    backOnline: "Back online.",
    guest: (added: number, groups: number) => {
      const parts = [people(added)];
      if (groups > 0) parts.push(groups === 1 ? "1 group" : `${groups} groups`);
      const has = added + groups === 1 ? "has" : "have";
      return `${parts.join(" and ")} ${has} access. Sign in to see who.`;
    },
    readOnly: (role: string, label: string) =>
      `You ${canHere("you", role, label)}, but you cannot change who has access.`,
  },
  /** Why something failed and what to do, by the code of the API. */
  errors,
  /** Of `rate_limited`, when it is known how long. */
  rateLimited: (wait: number) => `Too many changes. Wait ${seconds(wait)}.`,
};
