import { ShareError } from "@guestlist/api/client";
import { useAccessSync, useRoomAccess } from "@guestlist/react";
import { useErrorListener, useRoom } from "@liveblocks/react";
import { useEffect, useRef, useState } from "react";
import { usePolling } from "./use-polling.ts";

/**
 * Keeps the connection at what the person may do now: when their role changes it connects again,
 * and while they are denied it asks for a way back in. Answers whether they are denied.
 */
export function useLiveAccess(roomId: string): boolean {
  const room = useRoom();
  const { data: access, dataUpdatedAt, error, refetch } = useRoomAccess(roomId);
  const [isRefused, setRefused] = useState(false);
  const connectedAs = useRef<string | null>(null);
  useAccessSync(roomId);

  useErrorListener(({ context }) => {
    if (context.type === "ROOM_CONNECTION_ERROR" && context.roomId === roomId) setRefused(true);
  });

  const isForbidden = error instanceof ShareError && [401, 403, 404].includes(error.status);
  const role = isForbidden ? "none" : (access?.me.role ?? null);
  useEffect(() => {
    if (role === null || role === connectedAs.current) return;
    const isFirst = connectedAs.current === null;
    connectedAs.current = role;
    // Also when access is gone: the connection that is open would go on as before.
    if (!isFirst) room.reconnect();
  }, [role, room]);

  // A refusal holds until the API, asked after it, says otherwise.
  useEffect(() => {
    if (!isRefused || isForbidden || !access) return;
    setRefused(false);
    room.reconnect();
  }, [dataUpdatedAt]);

  const isDenied = isForbidden || isRefused;
  usePolling(isDenied, refetch);
  return isDenied;
}
