/** Of the field that chooses whom to invite. */
export const recipientFieldMessages = {
  recipients: {
    label: "Add people, groups or e-mail addresses",
    chips: "People to add",
    removeChip: (name: string) => `Remove ${name}`,
    added: (name: string, total: number) => `${name} added, ${peopleToInvite(total)}`,
    addedSeveral: (count: number, total: number) => `${count} added, ${peopleToInvite(total)}`,
    removed: (name: string, total: number) => `${name} removed, ${peopleToInvite(total)}`,
    /** What was added, and why not all of it: a sentence without its full stop, and one with. */
    addedBut: (added: string, reason: string) => `${added}. ${reason}`,
    inviteAddress: (email: string) => `Invite ${email}`,
    already: (_role: string, label: string) => `${label} already`,
    /** What is read out of a suggestion; empty parts are left out. */
    optionName: (name: string, detail: string, already: string) =>
      [name, detail, already].filter(Boolean).join(", "),
    members: (count: number) => (count === 1 ? "1 person" : `${count.toLocaleString("en")} people`),
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
};

function peopleToInvite(total: number): string {
  if (total === 0) return "nobody to invite";
  return total === 1 ? "1 person to invite" : `${total} people to invite`;
}
