import type { ShareClient } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

const freshFor = 30_000;
const pause = 120;

/**
 * People and groups that could be invited. The search waits until typing rests; it counts as running
 * from the first moment on, and an outdated one is cancelled.
 */
export function candidatesOptions(client: ShareClient, roomId: string, text: string) {
  return queryOptions({
    queryKey: shareKeys.candidates(client.url, roomId, text),
    queryFn: async ({ signal }) => {
      if (text !== "") await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      return client.candidates(roomId, text, { signal });
    },
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
