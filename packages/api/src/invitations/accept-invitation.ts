import type { InvitationAccepted } from "@guestlist/client";
import { type AccessServices, commitChange } from "../access/index.ts";
import { loadPeople } from "../directory/index.ts";
import { type Caller, ShareApiError, type Task } from "../http/index.ts";
import { createRoomContext, hasAlready, loadWaiting } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";
import type { Invitations, StoredInvitation } from "./invitations.ts";
import { isExpired, RoomInvitations } from "./room-invitations.ts";

export interface InvitationServices extends AccessServices {
  /** `null` where the app does without. */
  invitations: Invitations | null;
}

/**
 * Makes an invitation an entry of whoever it is for. Who invited had the right to give the role when
 * they did, so nobody asks again; until this moment the invitation could be cancelled.
 * @throws {ShareApiError} `invitation_other_account`, `invitation_used`, `invitation_expired`,
 *   `invitation_not_found` when it was cancelled or the room is gone
 */
export async function acceptInvitation(
  services: InvitationServices & { invitations: Invitations },
  caller: Caller,
  { id, roomId }: Pick<StoredInvitation, "id" | "roomId">,
  task: Task,
): Promise<InvitationAccepted> {
  const { invitations, settings } = services;
  return services.lock(roomId, async () => {
    const [invitation, room, waiting] = await Promise.all([
      callPort(() => invitations.find(id)),
      services.readRoom(roomId),
      // Whoever asked for access too has it by this.
      loadWaiting(settings.waiting, roomId),
    ]);
    const people = await loadPeople(services.directory, [caller.userId], caller);
    if (!invitation) throw new ShareApiError("invitation_not_found");
    requireAcceptable(invitation, caller);
    // A role may have left the set since.
    const isKnownRole = settings.roleSet.byId.has(invitation.role);
    if (!room || !isKnownRole) throw new ShareApiError("invitation_not_found");
    // Without their groups it is not known what they have.
    if (people.failed) throw new ShareApiError("upstream_unavailable");

    const context = createRoomContext(settings, room, caller, people, waiting);
    const has = hasAlready(context, caller.userId, invitation.role);
    const change = has ? {} : { people: { [caller.userId]: invitation.role } };
    const list = RoomInvitations.of(context) ?? new RoomInvitations(invitations);
    const accepted = list.saving([
      { before: invitation, after: { ...invitation, state: "accepted" } },
    ]);
    const { after } = await commitChange(
      services,
      { context, change, groups: new Map(), waiting: { invitations: accepted } },
      task,
    );
    // Stryker disable next-line ConditionalExpression, StringLiteral: What was made gave them the role: this says so to the types.
    if (after.access.role === null) throw new ShareApiError("unknown_outcome");
    return { roomId, role: after.access.role };
  });
}

/** Only whoever the address is known to belong to: a link can be passed on. */
function requireAcceptable(invitation: StoredInvitation, caller: Caller): void {
  if (!isFor(invitation, caller)) throw new ShareApiError("invitation_other_account");
  if (invitation.state === "cancelled") throw new ShareApiError("invitation_not_found");
  if (invitation.state === "accepted") {
    throw new ShareApiError("invitation_used", { details: { roomId: invitation.roomId } });
  }
  if (isExpired(invitation)) throw new ShareApiError("invitation_expired");
}

function isFor({ email }: StoredInvitation, caller: Caller): boolean {
  return caller.emailVerified === true && caller.email?.toLowerCase() === email;
}
