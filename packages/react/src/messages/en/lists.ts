import type { AccessSource } from "../access-source.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const listMessages = {
  members: {
    list: (group: string) => `Members of ${group}`,
    loading: "Loading members…",
    failed: "The members could not be loaded.",
    empty: "Nobody is in this group.",
    more: "Show more",
    /** Of a member whose own entry gives another role than the group. */
    own: (label: string) => `own entry: ${label}`,
  },
  alsoHere: {
    heading: "Also here now",
    /** What lets them in. */
    through: (source: AccessSource) =>
      `through ${source.kind === "anyone" ? "the link" : source.name}`,
  },
  selection: {
    label: "Several rows at once",
    count: (count: number) => `${count} selected`,
    all: "Select all",
    row: (name: string) => `Select ${name}`,
    changeTo: "Change to",
    changeToLabel: "role of the selected rows",
    self: "Change your own access in your own row",
    unchangeable: "You cannot change this row",
    none: "Select at least one row first",
    tooMany: "No more than 50 can be changed at once",
    notForAll: "Not possible for every selected row",
    cannotRemove: "Not every selected row can be removed",
  },
  others: {
    self: (label: string) => `Your own entry is now “${label}”.`,
    several: (count: number) => `${count} changes by other people.`,
  },
  details: {
    of: (name: string) => `Access of ${name}`,
    failed: "The reasons could not be loaded.",
    decides: "decides",
    without: (label: string) => `Without the own entry: ${label}`,
    hide: "Hide",
    hideName: (name: string) => `Hide the access of ${name}`,
    /** Over what they could do if they opened the document now. */
    preview: (name: string) => `What ${name} can do`,
    abilities: {
      read: "Read",
      comment: "Comment",
      edit: "Edit",
      share: "Share",
      own: "Settings and owners",
    },
    can: (ability: string) => `${ability}: yes`,
    cannot: (ability: string) => `${ability}: no`,
    custom: "What they can do was set elsewhere and cannot be said in roles.",
  },
} as const;
