"use client";

import { applyEntries, type RoomAccess, type ShareError } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { useRoomSharing } from "../provider/index.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";
import type { ReadingOptions } from "./reading-options.ts";

/**
 * Who can do what in a room, with the changes that are on their way already in it.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: access } = useRoomAccess("launch-plan");
 */
export function useRoomAccess(
  roomId: string,
  options?: ReadingOptions<RoomAccess>,
): UseQueryResult<RoomAccess, ShareError> {
  const { client, queryClient, changes } = useRoomSharing(roomId);
  const { shown } = useSyncExternalStore(changes.subscribe, changes.snapshot, changes.snapshot);
  const select = useCallback((access: RoomAccess) => applyEntries(access, shown), [shown]);
  return useQuery({ ...roomAccessOptions(client, roomId), select, ...options }, queryClient);
}
