import type { Invitation, InvitationAnswer, Invitee, RoomAccess } from "@guestlist/client";

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

function rowOf({ people, groups, invitations = [] }: RoomAccess, invitee: Invitee) {
  if ("userId" in invitee) {
    const row = people.find(({ user }) => user.id === invitee.userId);
    return row ? { role: row.role, status: "granted" as const } : null;
  }
  if ("groupId" in invitee) {
    const row = groups.find(({ group }) => group.id === invitee.groupId);
    return row ? { role: row.role, status: "granted" as const } : null;
  }
  const address = invitee.email.toLowerCase();
  const person = people.find(({ user }) => user.email?.toLowerCase() === address);
  if (person) return { role: person.role, status: "granted" as const };
  const invitation = invitations.find(({ email }) => email === address);
  return invitation ? { role: invitation.role, status: "invited" as const } : null;
}
