import type { RoleValue } from "@guestlist/access";
import { accessMessages } from "./messages/access-messages.ts";
import { avatarMessages } from "./messages/avatar-messages.ts";
import { dialogMessages } from "./messages/dialog-messages.ts";
import type { Widened } from "./messages/widened.ts";

/**
 * The texts the dialog opens with, in English. Those of parts that are loaded later are in
 * `messages/later-messages.ts`, so that the dialog opens without them.
 */
export const messages = {
  common: {
    close: "Close",
    undo: "Undo",
    cancel: "Cancel",
    retry: "Retry",
    you: "(you)",
    youName: "You",
    external: "External",
    unknownPerson: "Unknown person",
    guest: "Guest",
  },
  ...accessMessages,
  ...avatarMessages,
  /** The end of “They …” after an invitation and of announcements. */
  can: {
    viewer: "can view",
    commenter: "can comment",
    editor: "can edit",
    owner: "own this document",
    custom: "have custom access",
    none: "have no access",
  } as Record<RoleValue | "none", string>,
  recipients: {
    label: "Add people, groups or e-mail addresses",
    chips: "People to add",
    removeChip: (name: string) => `Remove ${name}`,
    added: (name: string, total: number) => `${name} added, ${peopleToInvite(total)}`,
    addedSeveral: (count: number, total: number) => `${count} added, ${peopleToInvite(total)}`,
    removed: (name: string, total: number) => `${name} removed, ${peopleToInvite(total)}`,
    inviteAddress: (email: string) => `Invite ${email}`,
    already: (role: string) => `${role} already`,
    /** What is read out of a suggestion; empty parts are left out. */
    optionName: (name: string, detail: string, already: string) =>
      [name, detail, already].filter(Boolean).join(", "),
    members: (count: number) => (count === 1 ? "1 person" : `${count} people`),
    suggestions: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    searching: "Searching…",
    noMatch: (text: string) => `Nobody found for “${text}”`,
    searchFailed: "The search failed. Try again.",
    invalidAddress: (text: string) => `“${text}” is neither a person here nor an e-mail address.`,
    addressNotAllowed: (email: string) =>
      `“${email}” is nobody here, and new addresses cannot be invited.`,
    tooMany: (limit: number) => `No more than ${limit} can be invited at once.`,
    unreadable: (count: number) =>
      count === 1
        ? "1 entry could not be read and was kept as text."
        : `${count} entries could not be read and were kept as text.`,
  },
  ...dialogMessages,
} as const;

function peopleToInvite(total: number): string {
  if (total === 0) return "nobody to invite";
  return total === 1 ? "1 person to invite" : `${total} people to invite`;
}

/** The texts the dialog opens with, in any language. */
export type Messages = Widened<typeof messages>;
