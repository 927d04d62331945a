import type { ActivityEntry, Store, StoredInvitation, StoredRequest } from "../ports/store.ts";
import { roomLock } from "../server/room-lock.ts";

/** A store in memory, for tests, stories and trying things out. */
export function memoryStore(): Store {
  const invitations = new Map<string, StoredInvitation>();
  const requests = new Map<string, StoredRequest>();
  let activity: (ActivityEntry & { id: string })[] = [];
  let position = 0;

  const pending = (matches: (invitation: StoredInvitation) => boolean) =>
    [...invitations.values()]
      .filter((invitation) => invitation.state === "pending" && matches(invitation))
      .sort((a, b) => a.invitedAt.getTime() - b.invitedAt.getTime())
      .map((invitation) => ({ ...invitation }));
  const keyOf = (roomId: string, userId: string) => JSON.stringify([roomId, userId]);
  const copied = <T extends object>(found: T | undefined) => (found ? { ...found } : null);

  return {
    lock: roomLock(),
    invitations: async (roomId) => pending((invitation) => invitation.roomId === roomId),
    invitationsFor: async (email) => pending((invitation) => invitation.email === email),
    invitation: async (id) => copied(invitations.get(id)),
    invitationByToken: async (tokenHash) =>
      copied([...invitations.values()].find((invitation) => invitation.tokenHash === tokenHash)),
    saveInvitation: async (invitation) => {
      invitations.set(invitation.id, { ...invitation });
    },
    requests: async (roomId) =>
      [...requests.values()]
        .filter((request) => request.state === "pending" && request.roomId === roomId)
        .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
        .map((request) => ({ ...request })),
    request: async (roomId, userId) => copied(requests.get(keyOf(roomId, userId))),
    saveRequest: async (request) => {
      requests.set(keyOf(request.roomId, request.userId), { ...request });
    },
    record: async (entries) => {
      for (const entry of entries) {
        position += 1;
        activity.push({ ...entry, id: String(position) });
      }
    },
    activity: async (roomId, cursor, limit) => {
      const before = /^\d+$/.test(cursor ?? "") ? Number(cursor) : Number.POSITIVE_INFINITY;
      const older = activity
        .filter((entry) => entry.roomId === roomId && Number(entry.id) < before)
        .toReversed();
      const items = older.slice(0, limit).map((entry) => ({ ...entry }));
      return { items, nextCursor: older.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    lastActivity: async (roomId, kind, target) =>
      copied(
        activity.findLast(
          (entry) => entry.roomId === roomId && entry.kind === kind && entry.target === target,
        ),
      ),
    collaborators: async (userId, limit) => {
      const given = activity.filter(({ by, to }) => by === userId && to !== null).toReversed();
      const targetsOf = (kind: ActivityEntry["kind"]) => {
        const ids = new Set(given.flatMap((entry) => (entry.kind === kind ? [entry.target] : [])));
        ids.delete(kind === "person" ? userId : "");
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
