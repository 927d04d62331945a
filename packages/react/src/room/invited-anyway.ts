import {
  type Invitation,
  type InvitationAnswer,
  type Invitee,
  inviteeKey,
  type RoomAccess,
  readEntry,
  roleAsked,
} from "@guestlist/client";

/**
 * The answer to an invitation whose own was lost, as far as the list tells it; `null` when nobody
 * was invited.
 */
export function invitedAnyway(
  { invitees, role }: Invitation,
  before: RoomAccess | undefined,
  access: RoomAccess,
): InvitationAnswer | null {
  const results = invitees.map((invitee) => {
    const was = before ? rowOf(before, invitee) : null;
    const is = rowOf(access, invitee);
    if (is === null || is.role !== role) {
      return { invitee, status: "rejected", code: "unknown_outcome" } as const;
    }
    return { invitee, status: was?.role === is.role ? "already" : is.status } as const;
  });
  const isMade = results.some(({ status }) => status === "granted" || status === "invited");
  return isMade ? { results, access, undo: null } : null;
}

function rowOf(access: RoomAccess, invitee: Invitee) {
  const key = inviteeKey(invitee);
  const { people, invitations = [] } = access;
  const address = "email" in invitee ? invitee.email.toLowerCase() : null;
  const person = people.find(({ user }) => user.email?.toLowerCase() === address);
  const role = key ? roleAsked(readEntry(access, key), key) : person?.role;
  if (role != null) return { role, status: "granted" as const };
  const invitation = invitations.find(({ email }) => email === address);
  return invitation ? { role: invitation.role, status: "invited" as const } : null;
}
