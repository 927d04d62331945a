import { invitationCapabilities } from "@guestlist/access";
import type { InvitationRow, RequestRow, RoomAccess } from "../contract/room-access.ts";
import { projectPerson } from "../people/serialize-person.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { StoredInvitation, StoredRequest } from "../store/store.ts";
import { isPermitted } from "./has-already.ts";
import type { RoomView } from "./room-context.ts";

/** What waits for someone, beside what the room says. */
export interface Pending {
  invitations: readonly StoredInvitation[];
  requests: readonly StoredRequest[];
}

/** Those of a room; `null` without a store, or when it fails: a list without them is still true. */
export async function loadPending({ store }: Services, roomId: string): Promise<Pending | null> {
  if (!store) return null;
  try {
    const [invitations, requests] = await callStore(() =>
      Promise.all([store.invitations(roomId), store.requests(roomId)]),
    );
    return { invitations, requests };
  } catch {
    return null;
  }
}

/** The ids of everyone they are about. */
export function peopleOf(pending: Pending | null): string[] {
  if (!pending) return [];
  return [
    ...pending.invitations.map(({ invitedBy }) => invitedBy),
    ...pending.requests.map(({ userId }) => userId),
  ];
}

/** What was asked for and has not been given another way meanwhile. */
function openRequests(view: RoomView): StoredRequest[] {
  return (view.pending?.requests ?? []).filter(
    ({ userId, role }) => !isPermitted(view, userId, role),
  );
}

/** The lists of those who may share; nothing for the others. */
export function projectPending(view: RoomView): Pick<RoomAccess, "invitations" | "requests"> {
  if (!view.pending || !view.actor.can.share) return {};
  return {
    invitations: view.pending.invitations.map((invitation) => projectInvitation(view, invitation)),
    requests: openRequests(view).map((request) => projectRequest(view, request)),
  };
}

/** What the caller asks for themselves. */
export function projectOwnRequest(view: RoomView): Pick<RoomAccess["me"], "request"> {
  if (!view.pending) return {};
  const own = openRequests(view).find(({ userId }) => userId === view.caller.userId);
  return {
    request: own ? { role: own.role, requestedAt: own.requestedAt.toISOString() } : null,
  };
}

function projectInvitation(view: RoomView, invitation: StoredInvitation): InvitationRow {
  const { id, email, role, invitedBy, invitedAt, expiresAt } = invitation;
  return {
    id,
    email,
    role,
    invitedBy: view.people.known.has(invitedBy) ? projectPerson(view, invitedBy) : null,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: isExpired(invitation),
    can: invitationCapabilities(view.actor, role, view.rules),
  };
}

function projectRequest(view: RoomView, request: StoredRequest): RequestRow {
  const { userId, role, message, requestedAt } = request;
  return {
    user: projectPerson(view, userId),
    role,
    message,
    requestedAt: requestedAt.toISOString(),
    approveAs: rolesToApprove(view, userId),
  };
}

/** Roles above what they have. Nobody becomes an owner by asking. */
function rolesToApprove(view: RoomView, userId: string): RoomAccess["roles"] {
  if (!view.people.known.has(userId)) return [];
  return view.actor.can.grant.filter(
    (role) => role !== view.ladder.ownerId && !isPermitted(view, userId, role),
  );
}

export function isExpired({ expiresAt }: StoredInvitation): boolean {
  return expiresAt.getTime() <= Date.now();
}
