import { ShareError } from "@guestlist/api/client";
import { useRoomAccess } from "@guestlist/react";
import { useErrorListener, useRoom, useStatus } from "@liveblocks/react";
import { useEffect, useRef, useState } from "react";

const askAgainEvery = 3_000;

/**
 * Keeps the connection at what the person may do now: when their role changes it connects again,
 * and while they are denied it asks for a way back in. Answers whether they are denied.
 */
export function useLiveAccess(roomId: string): boolean {
  const room = useRoom();
  const status = useStatus();
  const { data: access, error, refetch } = useRoomAccess(roomId);
  const [isRefused, setRefused] = useState(false);
  const connectedAs = useRef<string | null>(null);

  useErrorListener(({ context }) => {
    if (context.type === "ROOM_CONNECTION_ERROR" && context.roomId === roomId) setRefused(true);
  });

  const role = error ? null : (access?.me.role ?? null);
  useEffect(() => {
    const before = connectedAs.current;
    if (role !== null) connectedAs.current = role;
    if (role !== null && before !== null && role !== before) room.reconnect();
  }, [role, room]);

  const isForbidden = error instanceof ShareError && [401, 403, 404].includes(error.status);
  const isDenied = isForbidden || (isRefused && status === "disconnected");
  useEffect(() => {
    if (!isDenied) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== "visible") return;
      const { isSuccess } = await refetch();
      if (!isSuccess) return;
      setRefused(false);
      room.reconnect();
    }, askAgainEvery);
    return () => clearInterval(timer);
  }, [isDenied, refetch, room]);
  return isDenied;
}
