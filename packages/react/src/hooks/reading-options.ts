import type { ShareError } from "@guestlist/client";
import type { UseQueryOptions } from "@tanstack/react-query";

/** How a hook reads, in TanStack Query's own words. */
export interface ReadingOptions<Data>
  extends Pick<UseQueryOptions<Data, ShareError>, "staleTime" | "refetchInterval"> {
  /**
   * Whether to ask.
   * @default true
   */
  enabled?: boolean;
}

/** The same of what comes page by page. */
export type PagingOptions = Pick<ReadingOptions<unknown>, "enabled">;
