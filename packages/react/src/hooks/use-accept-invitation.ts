"use client";

import type { InvitationAccepted, ShareError } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";

/**
 * Takes an invitation, by the token of its link, for whoever is signed in. Of one that was taken
 * before, `error.roomId` says where it led.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: accept } = useAcceptInvitation();
 * const { roomId } = await accept(token);
 */
export function useAcceptInvitation(): UseMutationResult<InvitationAccepted, ShareError, string> {
  const { client, queryClient, sharingOf } = useGuestlist();
  return useMutation(
    {
      mutationFn: (token: string) => client.acceptInvitation(token),
      onSuccess: ({ roomId }) => sharingOf(roomId).cache.refetch(),
    },
    queryClient,
  );
}
