"use client";

import { limits } from "@guestlist/access";
import type { Candidates, ShareError } from "@guestlist/client";
import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { candidatesOptions } from "../queries/candidates-options.ts";
import type { ReadingOptions } from "./reading-options.ts";

/**
 * People and groups that match what is typed, from two characters on. While a new search runs, the
 * previous answer stays; `isPlaceholderData` says so.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: candidates } = useCandidates("launch-plan", text);
 */
export function useCandidates(
  roomId: string,
  text: string,
  options?: ReadingOptions<Candidates>,
): UseQueryResult<Candidates, ShareError> {
  const { client, queryClient } = useGuestlist();
  const query = text.trim();
  return useQuery(
    {
      ...candidatesOptions(client, roomId, query),
      placeholderData: keepPreviousData,
      ...options,
      enabled: query.length >= limits.searchCharacters && (options?.enabled ?? true),
    },
    queryClient,
  );
}
