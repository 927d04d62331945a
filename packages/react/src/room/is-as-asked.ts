import type { RoomAccess } from "@guestlist/client";
import type { Asked, ChangeKey } from "./change-keys.ts";
import { isSameSnapshot, snapshotIn } from "./snapshot.ts";

/** Whether a room says what was asked for one key, whoever did it. */
export function isAsAsked(access: RoomAccess, key: ChangeKey, asked: Asked): boolean {
  const [answer] = Object.entries(asked.requests ?? {});
  if (!answer) {
    // Where they could not be read, nothing is known of them.
    const isKnown = !asked.invitations || access.invitations !== undefined;
    return isKnown && isSameSnapshot(snapshotIn(access, key), asked);
  }
  const [userId, given] = answer;
  if (!access.requests) return false;
  const isOpen = access.requests.some(({ user }) => user.id === userId);
  const row = access.people.find(({ user }) => user.id === userId);
  if (given === "pending" || isOpen) return isOpen && given === "pending";
  return given === null || row?.role === given;
}
