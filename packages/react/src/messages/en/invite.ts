import type { AccessSource } from "../access-source.ts";
import { can } from "./roles.ts";
import { list, through } from "./words.ts";

/** Of the form that invites. */
export const inviteMessages = {
  invite: {
    role: "Role for new people",
    invite: "Invite",
    /** Of those who have access from now on. */
    granted: (names: readonly string[], role: string, label: string) =>
      `${list(names)} ${can(names.length === 1 ? "one" : "several", role, label, "now ")}.`,
    /** Of those who had as much or more; `source` is what gives it, where it is one's and known. */
    already: (names: readonly string[], source: AccessSource | null) =>
      `${list(names)} already ${names.length === 1 ? "has" : "have"} access${through(source)}. That was not changed.`,
    alreadyInvited: (emails: readonly string[]) =>
      `${list(emails)} ${emails.length === 1 ? "has" : "have"} already been invited.`,
    notInvited: (count: number) =>
      count === 1 ? "1 could not be invited." : `${count} could not be invited.`,
    unknownAddress: "No one here uses this address.",
    failed: (reason: string) => `No one was invited. ${reason}`,
    waiting: "The invitation will be sent when you reconnect.",
  },
};
