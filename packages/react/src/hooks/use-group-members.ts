"use client";

import type { GroupMembers, ShareError } from "@guestlist/client";
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { groupMembersOptions } from "../queries/group-members-options.ts";
import type { PagingOptions } from "./reading-options.ts";

/**
 * The members of a group that has access to a room, a page at a time. Only for whom `me.can.share`
 * says so.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data, fetchNextPage, hasNextPage } = useGroupMembers("launch-plan", "design");
 */
export function useGroupMembers(
  roomId: string,
  groupId: string,
  options?: PagingOptions,
): UseInfiniteQueryResult<InfiniteData<GroupMembers>, ShareError> {
  const { client, queryClient } = useGuestlist();
  const members = groupMembersOptions(client, roomId, groupId);
  return useInfiniteQuery({ ...members, ...options }, queryClient);
}
