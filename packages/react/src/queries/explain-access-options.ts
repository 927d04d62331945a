import type { AccessExplanation, ShareClient, ShareError } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { queryKeys } from "./query-keys.ts";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";

/**
 * Why someone has the access they have, and what would remain without their own entry.
 *
 * @example
 * const { paths } = await queryClient.fetchQuery(explainAccessOptions(client, "launch-plan", "ana"));
 */
export function explainAccessOptions(client: ShareClient, roomId: string, userId: string) {
  return queryOptions<AccessExplanation, ShareError>({
    queryKey: queryKeys.explanation(client.url, roomId, userId),
    queryFn: ({ signal }) => client.explainAccess(roomId, userId, { signal }),
    retry: retryIfItMayPass,
  });
}
