import type { Candidates, ShareClient, ShareError } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { queryKeys } from "./query-keys.ts";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";

const freshFor = 30_000;
const pause = 120;

/**
 * People and groups that could be invited; without a text, recent collaborators. The search waits
 * until typing rests; it counts as running from the first moment on, and an outdated one is
 * cancelled.
 *
 * @example
 * const { people } = await queryClient.fetchQuery(candidatesOptions(client, "launch-plan", "ana"));
 */
export function candidatesOptions(client: ShareClient, roomId: string, text: string) {
  return queryOptions<Candidates, ShareError>({
    queryKey: queryKeys.candidates(client.url, roomId, text),
    queryFn: async ({ signal }) => {
      if (text !== "") await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      return client.candidates(roomId, text, { signal });
    },
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
