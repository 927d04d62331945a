import type { ActivityEntry, Store, StoredInvitation, StoredRequest } from "@guestlist/api";
import { createMemoryStore } from "@guestlist/api/memory";

const day = 24 * 60 * 60 * 1_000;

export interface StoreSeed {
  invitations?: readonly Partial<StoredInvitation>[];
  requests?: readonly Partial<StoredRequest>[];
  activity?: readonly Partial<ActivityEntry>[];
}

/** A store in memory that holds something about the launch plan already. */
export function seededStore({
  invitations = [],
  requests = [],
  activity = [],
}: StoreSeed = {}): Store {
  const store = createMemoryStore();
  const now = Date.now();
  invitations.forEach((invitation, index) => {
    void store.invitations.save({
      id: `invitation-${index}`,
      roomId: "launch-plan",
      email: "lea@x.io",
      role: "viewer",
      message: null,
      invitedBy: "olivier",
      invitedAt: new Date(now - day + index),
      expiresAt: new Date(now + 13 * day),
      tokenHash: `${index}`.padStart(64, "0"),
      state: "pending",
      ...invitation,
    });
  });
  requests.forEach((request, index) => {
    void store.requests.save({
      roomId: "launch-plan",
      userId: "marc",
      role: "editor",
      message: null,
      requestedAt: new Date(now - day + index),
      state: "pending",
      ...request,
    });
  });
  void store.activity.record(
    activity.map((entry, index) => ({
      roomId: "launch-plan",
      at: new Date(now - (activity.length - index) * 60_000),
      by: "olivier",
      kind: "person",
      target: "ana",
      from: null,
      to: "viewer",
      ...entry,
    })),
  );
  return store;
}
