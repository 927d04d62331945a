import {
  checkInvitation,
  emptyRecord,
  type RoleId,
  type Change as RoomChange,
} from "@guestlist/access";
import type { Change } from "../contract/room-access.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { Store, StoredInvitation, StoredRequest } from "../store/store.ts";
import { isPermitted } from "./has-already.ts";
import type { PendingSaves, Save } from "./pending-saves.ts";
import type { RoomContext } from "./room-context.ts";

interface ResolvedChange {
  /** What is to be done to the room: a request that is approved is a grant. */
  change: RoomChange;
  saves: PendingSaves;
}

/**
 * Separates what a change asks of the room from what it asks of invitations and requests, whose
 * rules are checked here.
 * @throws {ShareApiError} `not_allowed`, `grant_exceeds_own`, `target_outranks_you`, `not_found`,
 *   `invitation_not_found`, `invitation_used`, `already_answered`, `upstream_unavailable`
 */
export async function resolvePendingChange(
  { store }: Services,
  view: RoomContext,
  { invitations = {}, requests = {}, ...change }: Change,
): Promise<ResolvedChange> {
  const ids = Object.keys(invitations);
  const userIds = Object.keys(requests);
  if (ids.length + userIds.length === 0) {
    return { change, saves: { invitations: [], requests: [] } };
  }
  if (!view.actor.can.share) throw new ShareApiError("not_allowed");
  if (!store || !view.pending) throw new ShareApiError("upstream_unavailable");
  const { pending } = view;

  const savedInvitations: Save<StoredInvitation>[] = [];
  for (const [id, role] of Object.entries(invitations)) {
    const before =
      pending.invitations.find((invitation) => invitation.id === id) ??
      (await callStore(() => store.invitation(id)));
    const after = changeInvitation(view, before, role);
    if (before && after) savedInvitations.push({ before, after });
  }

  const savedRequests: Save<StoredRequest>[] = [];
  const granted = emptyRecord<RoleId>();
  for (const [userId, role] of Object.entries(requests)) {
    const before = await findRequest(store, view, userId);
    const after = answerRequest(before, role);
    if (!after) continue;
    savedRequests.push({ before, after });
    if (role !== null && role !== "pending" && !isPermitted(view, userId, role)) {
      granted[userId] = role;
    }
  }

  const people = { ...change.people, ...granted };
  return {
    change: { ...change, ...(Object.keys(people).length > 0 && { people }) },
    saves: { invitations: savedInvitations, requests: savedRequests },
  };
}

/** The invitation as it is to be; `null` when it is so already. */
function changeInvitation(
  { room, actor, rules, pending }: RoomContext,
  invitation: StoredInvitation | null,
  role: RoleId | null,
): StoredInvitation | null {
  if (!invitation || invitation.roomId !== room.id) {
    throw new ShareApiError("invitation_not_found");
  }
  const refusal = checkInvitation(actor, invitation.role, role, rules);
  if (refusal) throw new ShareApiError(refusal);
  switch (invitation.state) {
    case "accepted":
      throw new ShareApiError("invitation_used");
    case "cancelled": {
      if (role === null) return null;
      // Somebody may have invited the same address anew.
      const isTaken = pending?.invitations.some(({ email }) => email === invitation.email);
      if (isTaken) throw new ShareApiError("already_answered");
      return { ...invitation, role, state: "pending" };
    }
    case "pending":
      if (role === null) return { ...invitation, state: "cancelled" };
      return role === invitation.role ? null : { ...invitation, role };
  }
}

/** @throws {ShareApiError} `not_found` when nobody asked */
async function findRequest(
  store: Store,
  { room, pending }: RoomContext,
  userId: string,
): Promise<StoredRequest> {
  const found =
    pending?.requests.find((request) => request.userId === userId) ??
    (await callStore(() => store.request(room.id, userId)));
  if (!found) throw new ShareApiError("not_found");
  return found;
}

/** The request as it is to be; `null` when it is so already. */
function answerRequest(
  request: StoredRequest,
  answer: RoleId | "pending" | null,
): StoredRequest | null {
  const state = answer === "pending" ? "pending" : "answered";
  if (request.state === state) {
    // What someone else answered is not answered again by another role.
    if (state === "answered") throw new ShareApiError("already_answered");
    return null;
  }
  return { ...request, state };
}
