"use client";

import type { AccessRequest, AccessRequestAnswer, ShareError } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRoomSharing } from "../provider/index.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";

/**
 * Asks for access to a room, or for more. Answered the same for a room that does not exist.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutate: request, isSuccess } = useRequestAccess("launch-plan");
 * request({ role: "editor", message: "For the launch" });
 */
export function useRequestAccess(
  roomId: string,
): UseMutationResult<AccessRequestAnswer, ShareError, AccessRequest> {
  const { client, queryClient, cache } = useRoomSharing(roomId);
  const { announceChange } = useJoinedRoom(roomId);
  return useMutation(
    {
      mutationFn: (request: AccessRequest) => client.requestAccess(roomId, request),
      onSuccess: () => {
        // Whoever may share sees it at once, where one is connected.
        announceChange();
        return cache.refetch();
      },
    },
    queryClient,
  );
}
