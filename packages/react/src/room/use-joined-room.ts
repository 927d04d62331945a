"use client";

import { useRoom } from "@liveblocks/react";
import { useCallback } from "react";
import { accessChangedEvent } from "./access-changed-event.ts";
import type { LiveRoom } from "./live-room.ts";

interface JoinedRoom {
  /** `null` outside of it. */
  room: LiveRoom | null;
  /** Tells the others in it that access changed. */
  announceChange(): void;
}

/** The room around, where it is this one. */
export function useJoinedRoom(roomId: string): JoinedRoom {
  const around = useRoom({ allowOutsideRoom: true });
  const room = around?.id === roomId ? around : null;
  const announceChange = useCallback(() => {
    room?.broadcastEvent(accessChangedEvent, { shouldQueueEventIfNotReady: true });
  }, [room]);
  return { room, announceChange };
}
