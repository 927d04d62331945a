"use client";

import { useRoom } from "@liveblocks/react";
import { useEffect } from "react";
import { accessSyncOf } from "../live/access-sync.ts";
import { useGuestlist } from "../use-guestlist.ts";

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
  const room = useRoom({ allowOutsideRoom: true });
  const { cache } = useGuestlist().changesOf(roomId);
  useEffect(() => {
    return room?.id === roomId ? accessSyncOf(cache).join(room) : undefined;
  }, [room, roomId, cache]);
}
