import { can } from "./roles.ts";
import { list } from "./words.ts";

/** Of the form that invites. */
export const inviteMessages = {
  invite: {
    role: "Role for new people",
    invite: "Invite",
    invited: (names: readonly string[], role: string, label: string) =>
      `Invited ${list(names)}. They ${can(role, label)}.`,
    already: (names: readonly string[]) => `Already there: ${list(names)}.`,
    notInvited: (count: number) =>
      count === 1 ? "1 could not be invited." : `${count} could not be invited.`,
    unknownAddress: "Nobody here has this address.",
    failed: (reason: string) => `Nobody was invited. ${reason}`,
    waiting: "The invitation is sent when you reconnect.",
  },
};
