"use client";

import type { Invitation, InvitationAnswer, Invitee } from "@guestlist/api/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { ChangeKey } from "../changes/change-keys.ts";
import { useGuestlist } from "../use-guestlist.ts";
import { useAnnounceChange } from "./use-announce-change.ts";

/**
 * Gives people, groups and addresses access. Resolves with a result for each of them.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { mutateAsync: invite } = useInvite("launch-plan");
 * const { results } = await invite({ invitees: [{ userId: "ana" }], role: "viewer" });
 */
export function useInvite(roomId: string): UseMutationResult<InvitationAnswer, Error, Invitation> {
  const { client, queryClient, changesOf } = useGuestlist();
  const changes = changesOf(roomId);
  const announceChange = useAnnounceChange(roomId);
  return useMutation(
    {
      mutationFn: (invitation: Invitation) =>
        changes.cache.send(new Set(invitation.invitees.flatMap(keyOf)), () =>
          client.invite(roomId, invitation),
        ),
      onSuccess: ({ undo }) => {
        changes.keepUndo(undo);
        announceChange();
      },
    },
    queryClient,
  );
}

/** An address has no row of its own. */
function keyOf(invitee: Invitee): ChangeKey[] {
  if ("userId" in invitee) return [`people:${invitee.userId}`];
  if ("groupId" in invitee) return [`groups:${invitee.groupId}`];
  return [];
}
