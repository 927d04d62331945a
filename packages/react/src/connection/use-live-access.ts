"use client";

import { useClient, useErrorListener, useRoom } from "@liveblocks/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useGuestlist } from "../provider/index.ts";
import { accessSyncOf } from "../room/access-sync.ts";
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
  const { client, queryClient, changesOf } = useGuestlist();
  const { cache } = changesOf(room.id);
  const live = useMemo(
    () =>
      new LiveAccess({
        room,
        client,
        queryClient,
        sync: accessSyncOf(cache),
        logout: () => liveblocks.logout(),
      }),
    [room, liveblocks, client, queryClient, cache],
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
