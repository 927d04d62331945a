import type { ShareClient } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

/** Why someone has the access they have, and what would remain without their own entry. */
export function explainAccessOptions(client: ShareClient, roomId: string, userId: string) {
  return queryOptions({
    queryKey: shareKeys.explanation(client.url, roomId, userId),
    queryFn: ({ signal }) => client.explainAccess(roomId, userId, { signal }),
    retry: retryIfItMayPass,
  });
}
