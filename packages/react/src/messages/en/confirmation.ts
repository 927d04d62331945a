import { can, willBe } from "./roles.ts";
import { list } from "./words.ts";

/** Of the questions before a change. */
export const confirmationMessages = {
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
};
