"use client";

import { applyEntries, type RoomAccess } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { useRoomSharing } from "../provider/index.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";

export interface UseRoomAccessOptions {
  /**
   * Whether to fetch.
   * @default true
   */
  enabled?: boolean;
  /**
   * How long until it is read again while the page is in sight, in milliseconds, going by what is
   * known; `false` for not at all.
   * @default never
   */
  pollEvery?: (access: RoomAccess | undefined) => number | false;
}

const never = () => false as const;

/**
 * Who can do what in a room, with the changes that are on their way already in it.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: access } = useRoomAccess("launch-plan");
 */
export function useRoomAccess(
  roomId: string,
  { enabled = true, pollEvery = never }: UseRoomAccessOptions = {},
): UseQueryResult<RoomAccess> {
  const { client, queryClient, changes } = useRoomSharing(roomId);
  const { shown } = useSyncExternalStore(changes.subscribe, changes.snapshot, changes.snapshot);
  const select = useCallback((access: RoomAccess) => applyEntries(access, shown), [shown]);
  return useQuery(
    {
      ...roomAccessOptions(client, roomId),
      select,
      enabled,
      refetchInterval: ({ state }) => pollEvery(state.data),
    },
    queryClient,
  );
}
