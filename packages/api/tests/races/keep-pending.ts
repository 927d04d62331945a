import { createHash } from "node:crypto";
import type { Store } from "../../src/index.ts";

/** Nova is invited to edit, by a link whose token and id are the room's, and Noor asks to edit. */
export async function keepPending(store: Store, roomId: string): Promise<void> {
  await store.invitations.save({
    id: roomId,
    roomId,
    email: "nova@elsewhere.org",
    role: "editor",
    message: null,
    invitedBy: "olivier",
    invitedAt: new Date(),
    expiresAt: new Date(Date.now() + 600_000),
    tokenHash: createHash("sha256").update(roomId).digest("hex"),
    state: "pending",
  });
  await store.requests.save({
    roomId,
    userId: "noor",
    role: "editor",
    message: null,
    requestedAt: new Date(),
    state: "pending",
  });
}
