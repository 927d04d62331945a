"use client";

import type { Activity, ShareError } from "@guestlist/client";
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { activityOptions } from "../queries/activity-options.ts";
import type { PagingOptions } from "./reading-options.ts";

/**
 * Who gave what to whom in a room, page by page, newest first. Only for whom `me.can.activity`
 * says so.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data, fetchNextPage, hasNextPage } = useActivity("launch-plan");
 */
export function useActivity(
  roomId: string,
  options?: PagingOptions,
): UseInfiniteQueryResult<InfiniteData<Activity>, ShareError> {
  const { client, queryClient } = useGuestlist();
  return useInfiniteQuery({ ...activityOptions(client, roomId), ...options }, queryClient);
}
