"use client";

import type { ShareError } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRoomSharing } from "../provider/index.ts";

/**
 * Sends a pending invitation again, by its id. The link that was sent before stops working.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: resend } = useResendInvitation("launch-plan");
 * await resend(invitation.id);
 */
export function useResendInvitation(roomId: string): UseMutationResult<void, ShareError, string> {
  const { client, queryClient, cache } = useRoomSharing(roomId);
  return useMutation(
    {
      mutationFn: (invitationId: string) => client.resendInvitation(roomId, invitationId),
      // It may have expired before, or be gone.
      onSettled: () => void cache.refetch(),
    },
    queryClient,
  );
}
