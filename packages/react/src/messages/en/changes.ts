import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
import { can } from "./roles.ts";
import { entries, list, lowered, thanksTo } from "./words.ts";

/** Of what changes did, and of conflicts. */
export const changeMessages = {
  changes: {
    saved: (name: string, role: string, label: string) =>
      `${name} ${can("one", role, label, "now ")}.`,
    removed: (name: string) => `${name} no longer has access.`,
    /** What is left once someone was removed who was added by name, and by what. */
    remains: (name: string, role: string, label: string, source: AccessSource | null) =>
      `Removed. ${name} ${can("one", role, label, "still ")}${thanksTo(source)}.`,
    /** Of someone who owns the document alone from now on. */
    newOwner: (name: string) => `${name} is now the owner.`,
    /** What one can do oneself, after handing ownership over. */
    own: (role: string, label: string) => `You ${can("you", role, label, "still ")}.`,
    /** What one can still do, and by what, after leaving. */
    left: (role: string, label: string, source: AccessSource | null) =>
      `You left. You ${can("you", role, label, "still ")}${thanksTo(source)}.`,
    /** `effect` is what general access says since, as a sentence without its full stop. */
    general: (effect: string) => `${effect} now.`,
    editorsCan: "People who can edit can now share.",
    editorsCannot: "Only owners can now share.",
    /** Of several people and groups at once. */
    several: (counts: EntryCounts, role: string, label: string) =>
      `${entries(counts)} ${can(counts.people + counts.groups === 1 ? "one" : "several", role, label, "now ")}.`,
    severalRemoved: (counts: EntryCounts) =>
      `${entries(counts)} ${counts.people + counts.groups === 1 ? "was" : "were"} removed.`,
    /** After that, of those who may still come in: some by name, the others by number. */
    severalRemain: (names: readonly string[], more: number) =>
      `${list([...names, ...(more > 0 ? [`${more} more`] : [])])} still ${names.length + more === 1 ? "has" : "have"} access through a group or general access.`,
    undone: "The change was undone.",
    undoAvailable: "You can undo this.",
    /** What someone can still do, and why that was not changed. */
    failed: (name: string, role: string, label: string, reason: string) =>
      `Not changed: ${name} ${can("one", role, label, "still ")}. ${reason}`,
    failedOther: (reason: string) => `Not changed. ${reason}`,
  },
  conflict: {
    someone: "Someone else",
    /**
     * What became of what one was changing: `by` is who did it, `null` oneself, elsewhere; `label`
     * is the role it has now, `null` when it was removed.
     */
    changed: (by: string | null, label: string | null, when: string) =>
      label === null
        ? `${by ?? "You"} removed this access ${when}.`
        : `${by ?? "You"} changed this to “${label}” ${when}.`,
    /** The same, where nothing beside it says whom it is about. */
    changedOf: (by: string | null, name: string, label: string | null, when: string) =>
      label === null
        ? `${by ?? "You"} removed ${name} ${when}.`
        : `${by ?? "You"} changed the access of ${name} to “${label}” ${when}.`,
    /** The same of general access; `effect` is what it says now. */
    general: (by: string | null, effect: string, when: string) =>
      `${by ?? "You"} changed general access ${when}: ${lowered(effect)}.`,
    notChanged: "Not changed, because someone else changed one of the others first.",
    keepTheirs: "Keep as it is",
    /** What “mine” is, a role or what general access would say; `null` for a removal. */
    mine: (mine: string | null) => (mine === null ? "Use mine: remove" : `Use mine: ${mine}`),
  },
  others: {
    self: (label: string) => `Your own access was changed to “${label}”.`,
    several: (count: number) => `${count} changes by other people.`,
  },
};
