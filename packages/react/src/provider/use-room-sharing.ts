"use client";

import type { RoomSharing } from "../room/room-sharing.ts";
import { useGuestlist } from "./use-guestlist.ts";

/** @throws {Error} outside a `<GuestlistProvider>`. */
export function useRoomSharing(roomId: string): RoomSharing {
  return useGuestlist().sharingOf(roomId);
}
