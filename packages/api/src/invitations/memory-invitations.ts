import type { Invitations, StoredInvitation } from "./invitations.ts";

/** Invitations in memory, for tests, stories and trying things out. */
export function createMemoryInvitations(): Invitations {
  const all = new Map<string, StoredInvitation>();
  const pending = (matches: (invitation: StoredInvitation) => boolean) =>
    [...all.values()].filter((one) => one.state === "pending" && matches(one));
  const oldestFirst = (some: StoredInvitation[]) =>
    structuredClone(some.sort((a, b) => a.invitedAt.getTime() - b.invitedAt.getTime()));
  return {
    list: async (roomId) => oldestFirst(pending((one) => one.roomId === roomId)),
    listFor: async (email) => oldestFirst(pending((one) => one.email === email)),
    find: async (id) => structuredClone(all.get(id) ?? null),
    findByToken: async (tokenHash) =>
      structuredClone([...all.values()].find((one) => one.tokenHash === tokenHash) ?? null),
    async save(invitation) {
      const { id, roomId, email, state } = invitation;
      const isTaken = pending((one) => one.roomId === roomId && one.email === email).some(
        (one) => one.id !== id,
      );
      if (state === "pending" && isTaken) {
        throw new Error("Another invitation of this address to this room is pending.");
      }
      all.set(id, structuredClone(invitation));
    },
    async forget(roomId) {
      for (const [id, invitation] of all) if (invitation.roomId === roomId) all.delete(id);
    },
  };
}
