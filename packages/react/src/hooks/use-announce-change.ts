"use client";

import { useRoom } from "@liveblocks/react";
import { useCallback } from "react";
import { accessChangedEvent } from "../changes/access-changed-event.ts";

/** Tells the others in the room that access changed. Does nothing outside that room. */
export function useAnnounceChange(roomId: string) {
  const room = useRoom({ allowOutsideRoom: true });
  return useCallback(() => {
    if (room?.id === roomId) {
      room.broadcastEvent(accessChangedEvent, { shouldQueueEventIfNotReady: true });
    }
  }, [room, roomId]);
}
