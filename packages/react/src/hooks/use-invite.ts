"use client";

import type { Invitation, InvitationAnswer } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRoomSharing } from "../provider/index.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";

/**
 * Gives people, groups and addresses access. Resolves with a result for each of them.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: invite } = useInvite("launch-plan");
 * const { results } = await invite({ invitees: [{ userId: "ana" }], role: "viewer" });
 */
export function useInvite(roomId: string): UseMutationResult<InvitationAnswer, Error, Invitation> {
  const { queryClient, changes } = useRoomSharing(roomId);
  const { announceChange } = useJoinedRoom(roomId);
  return useMutation(
    {
      mutationFn: changes.invite,
      onSuccess: announceChange,
    },
    queryClient,
  );
}
