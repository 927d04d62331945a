"use client";

import { useClient, useErrorListener, useRoom } from "@liveblocks/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useRoomSharing } from "../provider/index.ts";
import { LiveAccess, type LiveAccessSnapshot } from "./live-access.ts";

const loading: LiveAccessSnapshot = {
  view: "loading",
  role: null,
  error: null,
  isFetching: false,
};

export interface UseLiveAccess extends LiveAccessSnapshot {
  retry(): void;
}

/** Whether the room around it may be shown; keeps the connection at what the person may do. */
export function useLiveAccess(): UseLiveAccess {
  const room = useRoom();
  const liveblocks = useClient();
  const sharing = useRoomSharing(room.id);
  const live = useMemo(
    () => new LiveAccess({ room, sharing, logout: () => liveblocks.logout() }),
    [room, liveblocks, sharing],
  );
  useEffect(() => live.start(), [live]);
  useErrorListener(({ context }) => {
    if (context.type === "ROOM_CONNECTION_ERROR" && context.roomId === room.id) {
      live.connectionFailed(context.code);
    }
  });
  const snapshot = useSyncExternalStore(live.subscribe, live.snapshot, () => loading);
  return { ...snapshot, retry: live.retry };
}
