import { createHash } from "node:crypto";
import type { Store } from "@guestlist/api";

/** Who is invited to the room of a race; the id of the invitation and its token are the room's. */
export const invited = { userId: "sam", email: "sam@other.io", role: "editor" };

/** They are invited to edit, and Noor asks to. */
export async function keepPending(store: Store, roomId: string): Promise<void> {
  await store.invitations.save({
    id: roomId,
    roomId,
    email: invited.email,
    role: invited.role,
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
