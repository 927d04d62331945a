import { commitChange } from "../access/commit-change.ts";
import { hasAlready } from "../access/has-already.ts";
import { isExpired, loadPending } from "../access/pending.ts";
import { roomContext } from "../access/room-context.ts";
import type { InvitationAccepted } from "../contract/room-access.ts";
import { ShareApiError } from "../http/errors.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Caller } from "../people/directory.ts";
import { loadPeople } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { StoredInvitation } from "../store/store.ts";

/**
 * Makes an invitation an entry of whoever it is for. Who invited had the right to give the role when
 * they did, so nobody asks again; until this moment the invitation could be cancelled.
 * @throws {ShareApiError} `invitation_other_account`, `invitation_used`, `invitation_expired`,
 *   `invitation_not_found` when it was cancelled or the room is gone
 */
export async function acceptInvitation(
  services: Services,
  caller: Caller,
  { id, roomId }: Pick<StoredInvitation, "id" | "roomId">,
  context: RequestContext,
): Promise<InvitationAccepted> {
  const { store } = services;
  if (!store) throw new ShareApiError("not_found");
  return services.lock(roomId, async () => {
    const [invitation, room, pending] = await Promise.all([
      callStore(() => store.invitation(id)),
      services.readRoom(roomId),
      // Whoever asked for access too has it by this.
      loadPending(services, roomId),
    ]);
    const people = await loadPeople(services.directory, [caller.userId], caller);
    if (!invitation) throw new ShareApiError("invitation_not_found");
    requireAcceptable(invitation, caller);
    // A role may have left the roleSet since.
    const isKnownRole = services.view.roleSet.byId.has(invitation.role);
    if (!room || !isKnownRole) throw new ShareApiError("invitation_not_found");
    // Without their groups it is not known what they have.
    if (people.failed) throw new ShareApiError("upstream_unavailable");

    const view = roomContext(services.view, room, caller, people, pending);
    const has = hasAlready(view, caller.userId, invitation.role);
    const change = has ? {} : { people: { [caller.userId]: invitation.role } };
    const save = { before: invitation, after: { ...invitation, state: "accepted" as const } };
    const saves = { invitations: [save], requests: [] };
    const { after } = await commitChange(
      services,
      { view, change, groups: new Map(), saves },
      context,
    );
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
