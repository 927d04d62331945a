import type { ShareClient } from "@guestlist/client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

const first: string | undefined = undefined;
const freshFor = 30_000;

/** The members of a group that has access, a page at a time. */
export function membersOptions(client: ShareClient, roomId: string, groupId: string) {
  return infiniteQueryOptions({
    queryKey: shareKeys.members(client.url, roomId, groupId),
    queryFn: ({ signal, pageParam: cursor }) =>
      client.members(roomId, groupId, { signal, ...(cursor !== undefined && { cursor }) }),
    initialPageParam: first,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
