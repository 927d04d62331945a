import type { ShareClient } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

/** Long enough for a list fetched on hover to serve the opening. */
const freshFor = 5_000;

/**
 * Everything the dialog shows about a room.
 *
 * @example
 * await queryClient.prefetchQuery(roomAccessOptions(client, "launch-plan"));
 */
export function roomAccessOptions(client: ShareClient, roomId: string) {
  return queryOptions({
    queryKey: shareKeys.access(client.url, roomId),
    queryFn: ({ signal }) => client.roomAccess(roomId, { signal }),
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
