import type { ShareError } from "@guestlist/client";
import { type InfiniteData, infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";
import { retryIfItMayPass } from "./retry-if-it-may-pass.ts";

interface PageRequest {
  signal: AbortSignal;
  cursor?: string;
}

/** What is read page by page, following the cursor of each. */
export function pageOptions<Page extends { nextCursor: string | null }>(
  queryKey: QueryKey,
  read: (request: PageRequest) => Promise<Page>,
  staleTime = 0,
) {
  return infiniteQueryOptions<Page, ShareError, InfiniteData<Page>, QueryKey, string | null>({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      read({ signal, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: retryIfItMayPass,
    staleTime,
  });
}
