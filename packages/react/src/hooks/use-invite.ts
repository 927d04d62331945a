"use client";

import {
  type Invitation,
  type InvitationAnswer,
  type Invitee,
  ShareError,
} from "@guestlist/api/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { ChangeKey } from "../changes/change-keys.ts";
import { invitedAnyway } from "../changes/invited-anyway.ts";
import { readUntilKnown } from "../changes/read-until-known.ts";
import { asShareError, mayBeSaved } from "../changes/refusal.ts";
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
      mutationFn: async (invitation: Invitation) => {
        const { cache } = changes;
        const keys = new Set(invitation.invitees.flatMap(keyOf));
        const before = cache.read();
        try {
          return await cache.send(keys, () => client.invite(roomId, invitation));
        } catch (thrown) {
          const error = asShareError(thrown);
          if (!mayBeSaved(error)) throw error;
          // Before it is called failed, the room is asked.
          const found = await readUntilKnown(() => cache.readAgain(keys));
          if (found === null) throw new ShareError("unknown_outcome", "Nothing could be read.");
          if (found instanceof ShareError) throw found;
          const answer = invitedAnyway(invitation, before, found);
          if (answer) return answer;
          throw error;
        }
      },
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
