import { can } from "./roles.ts";
import { capital, people } from "./words.ts";

/** Of the field that chooses whom to invite. */
export const recipientFieldMessages = {
  recipients: {
    label: "Add people, groups or e-mail addresses",
    chips: "People to add",
    removeChip: (name: string) => `Remove ${name}`,
    added: (name: string, total: number) => `${name} added, ${toInvite(total)}`,
    addedSeveral: (count: number, total: number) => `${count} added, ${toInvite(total)}`,
    removed: (name: string, total: number) => `${name} removed, ${toInvite(total)}`,
    /** What was added, and why not all of it: a sentence without its full stop, and one with. */
    addedBut: (added: string, reason: string) => `${added}. ${reason}`,
    inviteAddress: (email: string) => `Invite ${email}`,
    already: (role: string, label: string) => capital(can("one", role, label, "already ")),
    /** What is read out of a suggestion; empty parts are left out. */
    optionName: (name: string, detail: string, already: string) =>
      [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    searching: "Searching…",
    noMatch: (text: string) => `No one found for “${text}”`,
    searchFailed: "The search failed. Try again.",
    invalidAddress: (text: string) => `“${text}” is neither a person here nor an e-mail address.`,
    addressNotAllowed: (email: string) =>
      `No one here uses ${email}, and outside addresses cannot be invited.`,
    tooMany: (limit: number) => `No more than ${limit} can be invited at once.`,
    unreadable: (count: number) =>
      count === 1
        ? "1 name or address was not recognised and is still in the field."
        : `${count} names or addresses were not recognised and are still in the field.`,
  },
};

function toInvite(total: number): string {
  return total === 0 ? "no one to invite" : `${total} to invite`;
}
