/** Of what changes did, of the questions before them, and of conflicts. Loaded after the dialog. */
export const changeMessages = {
  changes: {
    saved: (name: string, role: string, label: string) =>
      `${name} ${becomes[role] ?? `now has “${label}”`}.`,
    removed: (name: string) => `${name} no longer has access.`,
    /** What is left once someone's own entry is gone; `source` is what grants it. */
    remains: (name: string, can: string, source: string | null) =>
      source === null ? `${name} still ${can}.` : `${name} still ${can}, because ${source} can.`,
    left: "You left, and still have access another way.",
    general: (effect: string) => `${effect} now.`,
    editorsCan: "People who can edit can now share.",
    editorsCannot: "Only owners can now share.",
    /** Of several rows at once; `role` is `null` when they were removed. */
    several: (count: number, label: string | null) =>
      label === null ? `Removed access of ${count} rows.` : `${count} rows changed to “${label}”.`,
    /** After that, of those who may still come in another way. */
    severalRemain: (count: number) =>
      count === 1
        ? "1 of them still has access another way."
        : `${count} of them still have access another way.`,
    undone: "The change was undone.",
    undoAvailable: "Undo available.",
    failed: (name: string, role: string, reason: string) =>
      `Couldn't change ${name}'s access. It is still ${role}. ${reason}`,
    failedOther: (reason: string) => `Couldn't make the change. ${reason}`,
  },
  confirm: {
    leave: (room: string | null) => (room === null ? "Leave this document?" : `Leave “${room}”?`),
    leaveText: "You cannot give yourself access again.",
    leaveAction: "Leave",
    lowerSelf: "Lower your own access?",
    lowerSelfText: "You cannot raise it again yourself.",
    lowerSelfAction: "Lower my access",
    nameOwner: (name: string) => `Make ${name} an owner?`,
    nameOwnerText: "You cannot take this back yourself.",
    nameOwnerAction: "Make owner",
    makePublic: "Open to anyone with the link?",
    makePublicText: "Everyone who gets hold of the link can open this document.",
    makePublicAction: "Open to anyone",
    replaceCustom: (name: string) => `Replace the custom access of ${name}?`,
    replaceCustomText: "It was set elsewhere and cannot be put back from here.",
    replaceCustomAction: "Replace",
    remove: (name: string) => `Remove ${name}?`,
    removeExternalText:
      "They belong to another organisation and can only be added again by e-mail.",
    removeUnknownText: "Nobody is known by this id, so it cannot be added again.",
    removeAction: "Remove access",
    removeSeveral: (count: number) => `Remove access of ${count}?`,
    changeSeveral: (count: number) => `Change the access of ${count}?`,
    severalFinal: (count: number) =>
      count === 1
        ? "1 of them cannot be put back from here."
        : `${count} of them cannot be put back from here.`,
    change: (name: string) => `Change the access of ${name}?`,
    changeAction: "Change access",
    removeLastText: "Nobody but you will have access.",
    handOver: (name: string) => `Make ${name} the owner?`,
    handOverText: (can: string) => `You ${can} afterwards, and cannot take this back yourself.`,
    handOverAction: "Transfer ownership",
    /** Of someone in the room right now; `role` is what they become, `null` when it is not sure. */
    live: (name: string, role: string | null) =>
      `${name} is here now and ${willBe[role ?? ""] ?? "will be able to do less"} at once.`,
    /** The same of several. */
    liveSeveral: (names: readonly string[]) =>
      `${new Intl.ListFormat("en-GB").format(names)} are here now and will be able to do less at once.`,
    more: (count: number) => `${count} more`,
  },
  conflict: {
    someone: "Someone else",
    /** What someone else did to what one was changing; `role` is `null` when they removed it. */
    changed: (who: string, role: string | null, when: string) =>
      role === null ? `${who} removed this ${when}.` : `${who} changed this to ${role} ${when}.`,
    /** The same, where there is no row beside it to say whom it is about. */
    changedOf: (who: string, name: string, role: string | null, when: string) =>
      role === null
        ? `${who} removed ${name} ${when}.`
        : `${who} changed the access of ${name} to ${role} ${when}.`,
    /** `null` when it is not known. */
    when: (milliseconds: number | null) => {
      const minutes = Math.floor((milliseconds ?? 0) / 60_000);
      if (minutes < 1) return "just now";
      const ago = new Intl.RelativeTimeFormat("en");
      return minutes < 60
        ? ago.format(-minutes, "minute")
        : ago.format(-Math.floor(minutes / 60), "hour");
    },
    notChanged: "Not changed, because someone else changed another row first.",
    keepTheirs: "Keep theirs",
    /** What “mine” is; `role` is `null` for a removal. */
    mine: (role: string | null) => (role === null ? "Use mine: remove" : `Use mine: ${role}`),
  },
} as const;

const becomes: Readonly<Record<string, string>> = {
  viewer: "can now view",
  commenter: "can now comment",
  editor: "can now edit",
  owner: "is now an owner",
};

const willBe: Readonly<Record<string, string>> = {
  none: "will lose access",
  viewer: "will become a viewer",
  commenter: "will become a commenter",
  editor: "will become an editor",
};
