"use client";

import type { AccessExplanation } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { explainAccessOptions } from "../queries/explain-access-options.ts";

/**
 * Why someone has the access they have, and what would remain without their own entry.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: explanation } = useExplainAccess("launch-plan", "ana");
 */
export function useExplainAccess(
  roomId: string,
  userId: string,
): UseQueryResult<AccessExplanation> {
  const { client, queryClient } = useGuestlist();
  return useQuery(explainAccessOptions(client, roomId, userId), queryClient);
}
