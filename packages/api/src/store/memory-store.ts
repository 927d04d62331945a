import { createMemoryCounter } from "./memory-counter.ts";
import { createRoomLock } from "./room-lock.ts";
import type {
  ActivityKind,
  Store,
  StoredActivity,
  StoredInvitation,
  StoredRequest,
} from "./store.ts";

/** A store in memory, for tests, stories and trying things out. */
export function createMemoryStore(): Store {
  const invitations = new Map<string, StoredInvitation>();
  const requests = new Map<string, StoredRequest>();
  let activity: StoredActivity[] = [];
  let position = 0;

  const pending = (matches: (invitation: StoredInvitation) => boolean) =>
    [...invitations.values()].filter(
      (invitation) => invitation.state === "pending" && matches(invitation),
    );
  const keyOf = (roomId: string, userId: string) => JSON.stringify([roomId, userId]);

  return {
    lock: createRoomLock(),
    count: createMemoryCounter(),

    invitations: async (roomId) =>
      pending((invitation) => invitation.roomId === roomId)
        .sort((a, b) => a.invitedAt.getTime() - b.invitedAt.getTime())
        .map(copied),
    invitationsFor: async (email) =>
      pending((invitation) => invitation.email === email)
        .sort((a, b) => a.invitedAt.getTime() - b.invitedAt.getTime())
        .map(copied),
    invitation: async (id) => copiedOrNull(invitations.get(id)),
    invitationByToken: async (tokenHash) =>
      copiedOrNull([...invitations.values()].find((one) => one.tokenHash === tokenHash)),
    saveInvitation: async (invitation) => {
      const { id, roomId, email, state } = invitation;
      const others = pending(
        (one) => one.roomId === roomId && one.email === email && one.id !== id,
      );
      if (state === "pending" && others.length > 0) {
        throw new Error("Another invitation of this address to this room is pending.");
      }
      invitations.set(id, copied(invitation));
    },

    requests: async (roomId) =>
      [...requests.values()]
        .filter((request) => request.state === "pending" && request.roomId === roomId)
        .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
        .map(copied),
    request: async (roomId, userId) => copiedOrNull(requests.get(keyOf(roomId, userId))),
    saveRequest: async (request) => {
      requests.set(keyOf(request.roomId, request.userId), copied(request));
    },

    record: async (entries) => {
      for (const entry of entries) {
        position += 1;
        activity.push({ ...copied(entry), id: String(position) });
      }
    },
    activity: async (roomId, cursor, limit) => {
      const before = /^[1-9]\d*$/.test(cursor ?? "") ? Number(cursor) : Number.POSITIVE_INFINITY;
      const older = activity
        .filter((entry) => entry.roomId === roomId && Number(entry.id) < before)
        .toReversed();
      const items = older.slice(0, limit).map(copied);
      return { items, nextCursor: older.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    lastActivity: async (roomId, kind, target) =>
      copiedOrNull(
        activity.findLast(
          (entry) => entry.roomId === roomId && entry.kind === kind && entry.target === target,
        ),
      ),
    collaborators: async (userId, limit) => {
      const given = activity.filter(({ by, to }) => by === userId && to !== null).toReversed();
      const targetsOf = (kind: ActivityKind) => {
        const ids = new Set(given.flatMap((entry) => (entry.kind === kind ? [entry.target] : [])));
        if (kind === "person") ids.delete(userId);
        return [...ids].slice(0, limit);
      };
      return { userIds: targetsOf("person"), groupIds: targetsOf("group") };
    },

    forget: async (roomId) => {
      for (const [id, invitation] of invitations)
        if (invitation.roomId === roomId) invitations.delete(id);
      for (const [key, request] of requests) if (request.roomId === roomId) requests.delete(key);
      activity = activity.filter((entry) => entry.roomId !== roomId);
    },
  };
}

/** Dates too: whoever asked may change what they got. */
function copied<T extends object>(stored: T): T {
  return structuredClone(stored);
}

function copiedOrNull<T extends object>(found: T | undefined): T | null {
  return found === undefined ? null : copied(found);
}
