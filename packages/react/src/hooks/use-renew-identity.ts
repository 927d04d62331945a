"use client";

import { useClient } from "@liveblocks/react";
import { useCallback } from "react";

/**
 * Call what it returns when the groups, the name or the picture of whoever is signed in have
 * changed: they are in Liveblocks' token, which outlives a connection. Gets a new token, and
 * connects open rooms again.
 *
 * @throws {Error} outside Liveblocks' `LiveblocksProvider`.
 * @example
 * const renewIdentity = useRenewIdentity();
 * await joinTeam("design");
 * renewIdentity();
 */
export function useRenewIdentity(): () => void {
  const client = useClient();
  return useCallback(() => client.logout(), [client]);
}
