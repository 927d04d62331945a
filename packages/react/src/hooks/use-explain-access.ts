"use client";

import type { AccessExplanation, ShareError } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { explainAccessOptions } from "../queries/explain-access-options.ts";
import type { ReadingOptions } from "./reading-options.ts";

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
  options?: ReadingOptions<AccessExplanation>,
): UseQueryResult<AccessExplanation, ShareError> {
  const { client, queryClient } = useGuestlist();
  return useQuery({ ...explainAccessOptions(client, roomId, userId), ...options }, queryClient);
}
