"use client";

import { useEffect } from "react";
import { useRoomSharing } from "../provider/index.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";

/**
 * Reads a room's access again when someone in it says that it changed, and when the connection to
 * it comes back: at once, then at most once a second, however many parts call this. Does nothing
 * outside that room. `<ShareDialog>` and `<AccessBoundary>` call it themselves.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * useAccessSync("launch-plan");
 */
export function useAccessSync(roomId: string): void {
  const { room } = useJoinedRoom(roomId);
  const { sync } = useRoomSharing(roomId);
  useEffect(() => (room ? sync.join(room) : undefined), [room, sync]);
}
