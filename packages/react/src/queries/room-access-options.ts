import type { RoomAccess, ShareClient, ShareError } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { queryKeys } from "./query-keys.ts";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";

/** Long enough for a list fetched on hover to serve the opening. */
const freshFor = 5_000;

/**
 * Everything the dialog shows about a room, to read before it is opened or outside of React.
 *
 * @example
 * await queryClient.prefetchQuery(roomAccessOptions(client, "launch-plan"));
 */
export function roomAccessOptions(client: ShareClient, roomId: string) {
  return queryOptions<RoomAccess, ShareError>({
    queryKey: queryKeys.access(client.url, roomId),
    queryFn: ({ signal }) => client.roomAccess(roomId, { signal }),
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
