"use client";

import type { Candidates } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { candidatesOptions } from "../queries/candidates-options.ts";

/**
 * People and groups one has shared with lately, in any room, the latest first; nobody where the API
 * has no store.
 *
 * @param enabled whether to ask
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: recent } = useRecentCollaborators("launch-plan");
 */
export function useRecentCollaborators(roomId: string, enabled = true): UseQueryResult<Candidates> {
  const { client, queryClient } = useGuestlist();
  return useQuery({ ...candidatesOptions(client, roomId, ""), enabled }, queryClient);
}
