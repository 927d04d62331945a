import type { ShareClient } from "@guestlist/client";
import { pageOptions } from "./page-options.ts";
import { queryKeys } from "./query-keys.ts";

/**
 * Who gave what to whom, page by page, newest first.
 *
 * @example
 * await queryClient.prefetchInfiniteQuery(activityOptions(client, "launch-plan"));
 */
export function activityOptions(client: ShareClient, roomId: string) {
  return pageOptions(queryKeys.activity(client.url, roomId), (page) =>
    client.activity(roomId, page),
  );
}
