"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { membersOptions } from "../queries/members-options.ts";

/**
 * The members of a group that has access to a room, a page at a time; for those who may share.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 */
export function useGroupMembers(roomId: string, groupId: string) {
  const { client, queryClient } = useGuestlist();
  return useInfiniteQuery(membersOptions(client, roomId, groupId), queryClient);
}
