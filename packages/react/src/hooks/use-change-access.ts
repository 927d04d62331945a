"use client";

import type { Change, ShareError } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRoomSharing } from "../provider/index.ts";
import { type ChangeResult, useMakeChange } from "./use-make-change.ts";

/**
 * Changes who can do what in a room. Shown at once, then saved; changes to the same entry follow each
 * other, and the last one wins. `usePendingChanges` tells of those that are on their way.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: change } = useChangeAccess("launch-plan");
 * const { undo } = await change({ people: { ana: "viewer" } });
 */
export function useChangeAccess(
  roomId: string,
): UseMutationResult<ChangeResult, ShareError, Change> {
  const { queryClient } = useRoomSharing(roomId);
  // Offline it waits by itself, with what is chosen meanwhile in place of it.
  return useMutation({ mutationFn: useMakeChange(roomId), networkMode: "always" }, queryClient);
}
