import type { ShareClient } from "@guestlist/client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

/** Who gave what to whom, page by page, newest first. */
export function activityOptions(client: ShareClient, roomId: string) {
  return infiniteQueryOptions({
    queryKey: shareKeys.activity(client.url, roomId),
    queryFn: ({ signal, pageParam }) =>
      client.activity(roomId, { signal, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: retryIfItMayPass,
  });
}
