import { emptyRecord, type RoleId } from "@guestlist/access";
import type { Change } from "../contract/room-access.ts";
import type { Services } from "../services.ts";
import { callStoreToWrite } from "../store/call-store.ts";
import type { StoredInvitation, StoredRequest } from "../store/store.ts";
import type { Pending } from "./pending.ts";

export interface Save<T> {
  /** `null` for a new one. */
  before: T | null;
  after: T;
}

/** What a change does to invitations and requests. */
export interface PendingSaves {
  invitations: readonly Save<StoredInvitation>[];
  requests: readonly Save<StoredRequest>[];
}

export const noSaves: PendingSaves = { invitations: [], requests: [] };

export function isEmpty({ invitations, requests }: PendingSaves): boolean {
  return invitations.length + requests.length === 0;
}

/** @throws {ShareApiError} `unknown_outcome` */
export async function savePending(
  { store }: Services,
  { invitations, requests }: PendingSaves,
): Promise<void> {
  if (!store) return;
  for (const { after } of invitations) await callStoreToWrite(() => store.saveInvitation(after));
  for (const { after } of requests) await callStoreToWrite(() => store.saveRequest(after));
}

/** What waits once they are saved. */
export function pendingAfter(pending: Pending | null, saves: PendingSaves): Pending | null {
  if (!pending) return null;
  return {
    invitations: merge(pending.invitations, saves.invitations, ({ id, invitedAt }) => [
      id,
      invitedAt,
    ]),
    requests: merge(pending.requests, saves.requests, (request) => [
      request.userId,
      request.requestedAt,
    ]),
  };
}

/** Oldest first, as the store lists them: what waits again stands where it stood. */
function merge<T extends { state: string }>(
  waiting: readonly T[],
  saves: readonly Save<T>[],
  identify: (entry: T) => [id: string, since: Date],
): T[] {
  const byId = new Map<string, T>();
  for (const entry of [...waiting, ...saves.map(({ after }) => after)]) {
    byId.set(identify(entry)[0], entry);
  }
  return [...byId.values()]
    .filter(({ state }) => state === "pending")
    .sort((a, b) => identify(a)[1].getTime() - identify(b)[1].getTime());
}

/** The keys of the change that takes them back. */
export function invertSaves(saves: PendingSaves): Pick<Change, "invitations" | "requests"> {
  const invitations = emptyRecord<RoleId | null>();
  for (const { before, after } of saves.invitations) {
    const was = roleOf(before);
    if (was !== roleOf(after)) invitations[after.id] = was;
  }
  const requests = emptyRecord<"pending" | null>();
  for (const { after } of saves.requests) {
    requests[after.userId] = after.state === "pending" ? null : "pending";
  }
  return {
    ...(Object.keys(invitations).length > 0 && { invitations }),
    ...(Object.keys(requests).length > 0 && { requests }),
  };
}

/** The role someone who comes would get; `null` when there is nothing to come by. */
export function roleOf(invitation: StoredInvitation | null): RoleId | null {
  return invitation?.state === "pending" ? invitation.role : null;
}
