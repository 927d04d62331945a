import type { ShareClient } from "@guestlist/client";
import { pageOptions } from "./page-options.ts";
import { queryKeys } from "./query-keys.ts";

const freshFor = 30_000;

/**
 * The members of a group that has access, a page at a time.
 *
 * @example
 * const members = groupMembersOptions(client, "launch-plan", "design");
 * await queryClient.prefetchInfiniteQuery(members);
 */
export function groupMembersOptions(client: ShareClient, roomId: string, groupId: string) {
  return pageOptions(
    queryKeys.groupMembers(client.url, roomId, groupId),
    (page) => client.members(roomId, groupId, page),
    freshFor,
  );
}
