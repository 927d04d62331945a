import type { PreviewRequest, ShareClient } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { shareKeys } from "./share-keys.ts";

/** What a change would do. Never kept: it is asked right before the change is made. */
export function previewChangeOptions(client: ShareClient, roomId: string, request: PreviewRequest) {
  return queryOptions({
    queryKey: shareKeys.preview(client.url, roomId, request),
    queryFn: ({ signal }) => client.previewChange(roomId, request, { signal }),
    retry: false,
    gcTime: 0,
  });
}
