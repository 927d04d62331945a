import type { AccessSource } from "../access-source.ts";
import { can } from "./can.ts";
import { list } from "./list.ts";
import { who } from "./who.ts";

/** Of what changes did, of the questions before them, and of conflicts. Loaded after the dialog. */
export const changeMessages = {
  changes: {
    saved: (name: string, role: string, label: string) =>
      `${name} ${becomes[role] ?? `now has “${label}”`}.`,
    removed: (name: string) => `${name} no longer has access.`,
    /** What is left once someone's own entry is gone, and by what; `null` is oneself. */
    remains: (name: string | null, role: string, label: string, source: AccessSource | null) => {
      const left = `${name ?? "You"} still ${can(role, label, name === null ? "have" : "has")}`;
      return source === null ? `${left}.` : `${left}, because ${who(source)} can.`;
    },
    /** What one can do oneself, after handing ownership over. */
    own: (role: string, label: string) => `You ${can(role, label)}.`,
    left: "You left, and still have access another way.",
    /** `effect` is what general access says since, as a sentence without its full stop. */
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
    failed: (name: string, label: string, reason: string) =>
      `Couldn't change ${name}'s access. It is still ${label}. ${reason}`,
    failedOther: (reason: string) => `Couldn't make the change. ${reason}`,
  },
  confirm: {
    leave: (room: string | null) => (room === null ? "Leave this document?" : `Leave “${room}”?`),
    leaveText: "You cannot give yourself access again.",
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
    handOverText: (role: string, label: string) =>
      `You ${can(role, label)} afterwards, and cannot take this back yourself.`,
    /** Of someone in the room right now; `role` is what they become, `null` when it is not sure. */
    live: (name: string, role: string | null) =>
      `${name} is here now and ${willBe[role ?? ""] ?? "will be able to do less"} at once.`,
    /** The same of several: some by name, the others by number. */
    liveSeveral: (names: readonly string[], more: number) =>
      `${list([...names, `${more} more`])} are here now and will be able to do less at once.`,
  },
  conflict: {
    someone: "Someone else",
    /**
     * What became of what one was changing: `by` is who did it, `null` oneself, elsewhere; `label`
     * is the role it has now, `null` when it was removed.
     */
    changed: (by: string | null, label: string | null, when: string) =>
      label === null
        ? `${by ?? "You"} removed this ${when}.`
        : `${by ?? "You"} changed this to ${label} ${when}.`,
    /** The same, where there is no row beside it to say whom it is about. */
    changedOf: (by: string | null, name: string, label: string | null, when: string) =>
      label === null
        ? `${by ?? "You"} removed ${name} ${when}.`
        : `${by ?? "You"} changed the access of ${name} to ${label} ${when}.`,
    /** The same of general access; `effect` is what it says now. */
    general: (by: string | null, effect: string, when: string) =>
      `${by ?? "You"} changed general access ${when}: ${effect}.`,
    notChanged: "Not changed, because someone else changed another row first.",
    keepTheirs: "Keep theirs",
    /** What “mine” is, a role or what general access would say; `null` for a removal. */
    mine: (mine: string | null) => (mine === null ? "Use mine: remove" : `Use mine: ${mine}`),
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
