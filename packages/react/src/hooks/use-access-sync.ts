"use client";

import { useRoom } from "@liveblocks/react";
import { useEffect } from "react";
import { isAccessChangedEvent } from "../changes/access-changed-event.ts";
import { useGuestlist } from "../use-guestlist.ts";

const atMostEvery = 1_000;

/**
 * Reads a room's access again when someone in it says that it changed: at once, then at most once
 * a second. Does nothing outside that room.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 */
export function useAccessSync(roomId: string): void {
  const room = useRoom({ allowOutsideRoom: true });
  const { cache } = useGuestlist().changesOf(roomId);
  useEffect(() => {
    if (room?.id !== roomId) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hinted = false;
    const read = () => {
      hinted = false;
      void cache.refetch();
      timer = setTimeout(() => {
        timer = undefined;
        if (hinted) read();
      }, atMostEvery);
    };
    const unsubscribe = room.subscribe("event", ({ event }) => {
      if (!isAccessChangedEvent(event)) return;
      if (timer === undefined) read();
      else hinted = true;
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [room, roomId, cache]);
}
