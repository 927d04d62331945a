import { invitationCapabilities, type RoleId, type RoleSet } from "@guestlist/access";
import type { InvitationEntry, RequestEntry, RoomAccess } from "../contract/room-access.ts";
import { serializePerson } from "../people/serialize-person.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { StoredInvitation, StoredRequest } from "../store/store.ts";
import { isPermitted } from "./has-already.ts";
import type { RoomContext } from "./room-context.ts";

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
function openRequests(view: RoomContext): StoredRequest[] {
  return (view.pending?.requests ?? []).filter(
    ({ userId, role }) => !isPermitted(view, userId, role),
  );
}

/** The lists of those who may share; nothing for the others. */
export function serializePending(view: RoomContext): Pick<RoomAccess, "invitations" | "requests"> {
  if (!view.pending || !view.actor.can.share) return {};
  return {
    invitations: view.pending.invitations.map((invitation) =>
      serializeInvitation(view, invitation),
    ),
    requests: openRequests(view).map((request) => serializeRequest(view, request)),
  };
}

/** What the caller asks for themselves. */
export function serializeOwnRequest(view: RoomContext): Pick<RoomAccess["me"], "request"> {
  if (!view.pending) return {};
  const own = openRequests(view).find(({ userId }) => userId === view.caller.userId);
  return {
    request: own ? { role: own.role, requestedAt: own.requestedAt.toISOString() } : null,
  };
}

function serializeInvitation(view: RoomContext, invitation: StoredInvitation): InvitationEntry {
  const { id, email, role, invitedBy, invitedAt, expiresAt } = invitation;
  return {
    id,
    email,
    role,
    invitedBy: view.people.known.has(invitedBy) ? serializePerson(view, invitedBy) : null,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: isExpired(invitation),
    can: invitationCapabilities(view.actor, role, view.rules),
  };
}

function serializeRequest(view: RoomContext, request: StoredRequest): RequestEntry {
  const { userId, role, message, requestedAt } = request;
  return {
    user: serializePerson(view, userId),
    role,
    message,
    requestedAt: requestedAt.toISOString(),
    approveAs: rolesToApprove(view, userId),
  };
}

/** What the caller may ask for: every role that permits more. Nobody becomes an owner by asking. */
export function requestableRoles(view: RoomContext): RoleId[] {
  if (!view.pending) return [];
  return rolesToAskFor(view.roleSet).filter((role) => !isPermitted(view, view.caller.userId, role));
}

/** What may be asked for by whoever has nothing yet. */
export function rolesToAskFor({ ids, ownerId }: RoleSet): RoleId[] {
  return ids.filter((role) => role !== ownerId);
}

/** Roles above what they have. Nobody becomes an owner by asking. */
function rolesToApprove(view: RoomContext, userId: string): RoleId[] {
  if (!view.people.known.has(userId)) return [];
  return view.actor.can.grant.filter(
    (role) => role !== view.roleSet.ownerId && !isPermitted(view, userId, role),
  );
}

export function isExpired({ expiresAt }: StoredInvitation): boolean {
  return expiresAt.getTime() <= Date.now();
}
