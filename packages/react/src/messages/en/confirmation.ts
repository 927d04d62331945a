import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
import { canHere, willBeAbleTo } from "./roles.ts";
import { entries, list, thanksTo } from "./words.ts";

/** Of the questions before a change. */
export const confirmationMessages = {
  confirm: {
    leave: (room: string | null) => (room === null ? "Leave this document?" : `Leave “${room}”?`),
    leaveText: "You will not be able to give yourself access again.",
    lowerSelf: "Lower your own access?",
    lowerSelfText: "You will not be able to raise it again yourself.",
    lowerSelfAction: "Lower my access",
    nameOwner: (name: string) => `Make ${name} the owner?`,
    nameOwnerText: (name: string) =>
      `${name} will have more access than you, and only an owner can change that.`,
    nameOwnerAction: "Make owner",
    makePublic: "Make this document public?",
    makePublicText: (role: string, label: string) =>
      `Anyone who has the link ${canHere("one", role, label)}.`,
    makePublicAction: "Make public",
    /** Of someone's access, or a group's; `null` for general access. */
    replaceCustom: (name: string | null) =>
      name === null
        ? "Replace the custom general access?"
        : `Replace the custom access of ${name}?`,
    replaceCustomText: "It was set outside this dialog and cannot be restored here.",
    replaceCustomAction: "Replace",
    remove: (name: string) => `Remove ${name}?`,
    /** What someone will still be able to do, and by what; `null` is oneself. */
    remains: (name: string | null, role: string, label: string, source: AccessSource | null) =>
      `${name ?? "You"} ${willBeAbleTo(role, label, "still ")}${thanksTo(source)}.`,
    removeExternalText:
      "They belong to another organisation and can only be added again by e-mail.",
    removeUnknownText: "No one here has this id, so it cannot be added again.",
    removeSeveral: (counts: EntryCounts) => `Remove ${entries(counts)}?`,
    changeSeveral: (counts: EntryCounts) => `Change the access of ${entries(counts)}?`,
    severalFinal: (count: number) =>
      count === 1
        ? "1 of them cannot be restored here."
        : `${count} of them cannot be restored here.`,
    change: (name: string) => `Change the access of ${name}?`,
    changeAction: "Change access",
    removeLastText: "No one but you will have access.",
    handOver: (name: string) => `Transfer ownership to ${name}?`,
    /** What one becomes; `name` is who alone can change that, `null` when others own it, too. */
    handOverText: (role: string, label: string, name: string | null) =>
      `You ${willBeAbleTo(role, label, "still ")}. Only ${name ?? "an owner"} can make you an owner again.`,
    /** Of someone in the room right now, and what they become. */
    live: (name: string, role: string, label: string) =>
      role === "none"
        ? `${name} is here now and will lose access immediately.`
        : `${name} is here now and ${willBeAbleTo(role, label, "only ")}.`,
    /** The same of several: some by name, the others by number. */
    liveSeveral: (names: readonly string[], more: number) =>
      `${list([...names, `${more} more`])} are here now and will be able to do less.`,
  },
};
