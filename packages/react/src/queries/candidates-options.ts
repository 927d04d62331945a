import type { ShareClient } from "@guestlist/api/client";
import { queryOptions } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";
import { shareKeys } from "./share-keys.ts";

const freshFor = 30_000;

/** People and groups that could be invited. An outdated search is cancelled. */
export function candidatesOptions(client: ShareClient, roomId: string, text: string) {
  return queryOptions({
    queryKey: shareKeys.candidates(client.url, roomId, text),
    queryFn: ({ signal }) => client.candidates(roomId, text, { signal }),
    retry: retryIfItMayPass,
    staleTime: freshFor,
  });
}
