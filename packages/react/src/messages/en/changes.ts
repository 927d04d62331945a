import type { AccessSource } from "../access-source.ts";
import { becomes, can } from "./roles.ts";
import { who } from "./words.ts";

/** Of what changes did, and of conflicts. */
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
  others: {
    self: (label: string) => `Your own entry is now “${label}”.`,
    several: (count: number) => `${count} changes by other people.`,
  },
};
