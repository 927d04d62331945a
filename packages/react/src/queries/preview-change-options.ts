import type { Change, ShareClient } from "@guestlist/api/client";
import { queryOptions } from "@tanstack/react-query";
import { shareKeys } from "./share-keys.ts";

/** What a change would do. Never kept: it is asked right before the change is made. */
export function previewChangeOptions(client: ShareClient, roomId: string, change: Change) {
  return queryOptions({
    queryKey: shareKeys.preview(client.url, roomId, change),
    queryFn: ({ signal }) => client.previewChange(roomId, change, { signal }),
    retry: false,
    gcTime: 0,
  });
}
