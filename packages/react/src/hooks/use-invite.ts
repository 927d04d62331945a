"use client";

import type { Invitation, InvitationAnswer, ShareError } from "@guestlist/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRoomSharing } from "../provider/index.ts";
import { useJoinedRoom } from "../room/use-joined-room.ts";
import { type Undoable, useMakeChange } from "./use-make-change.ts";

/** What became of each one, and of the room. */
export interface InviteResult extends Omit<InvitationAnswer, "undo">, Undoable {}

/**
 * Gives people, groups and addresses access. Resolves with a result for each of them.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: invite } = useInvite("launch-plan");
 * const { results } = await invite({ invitees: [{ userId: "ana" }], role: "viewer" });
 */
export function useInvite(roomId: string): UseMutationResult<InviteResult, ShareError, Invitation> {
  const { queryClient, changes } = useRoomSharing(roomId);
  const { announceChange } = useJoinedRoom(roomId);
  const make = useMakeChange(roomId);
  return useMutation(
    {
      mutationFn: async (invitation: Invitation) => {
        const { undo: inverse, ...answer } = await changes.invite(invitation);
        return { ...answer, inverse, undo: inverse && (() => make(inverse)) };
      },
      onSuccess: announceChange,
    },
    queryClient,
  );
}
