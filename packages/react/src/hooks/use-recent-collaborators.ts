"use client";

import type { Candidates, ShareError } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { candidatesOptions } from "../queries/candidates-options.ts";
import type { ReadingOptions } from "./reading-options.ts";

/**
 * People and groups one has shared with lately, in any room, the latest first; nobody where the API
 * has no store.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: recent } = useRecentCollaborators("launch-plan", { enabled: isOpen });
 */
export function useRecentCollaborators(
  roomId: string,
  options?: ReadingOptions<Candidates>,
): UseQueryResult<Candidates, ShareError> {
  const { client, queryClient } = useGuestlist();
  return useQuery({ ...candidatesOptions(client, roomId, ""), ...options }, queryClient);
}
