import {
  type Invitation,
  type InvitationAnswer,
  inviteeKey,
  type ShareClient,
  ShareError,
} from "@guestlist/client";
import type { AccessCache } from "./access-cache.ts";
import { invitedAnyway } from "./invited-anyway.ts";
import { readUntilKnown } from "./read-until-known.ts";
import { asShareError, mayBeSaved } from "./refusal.ts";

/**
 * Invites. When the answer is lost, the room is asked who is in before it is called failed.
 * @throws {ShareError} `unknown_outcome` when that cannot be read either
 */
export async function sendInvitation(
  client: ShareClient,
  cache: AccessCache,
  roomId: string,
  invitation: Invitation,
): Promise<InvitationAnswer> {
  const keys = new Set(invitation.invitees.flatMap((invitee) => inviteeKey(invitee) ?? []));
  const before = cache.read();
  try {
    return await cache.send(keys, () => client.invite(roomId, invitation));
  } catch (thrown) {
    const error = asShareError(thrown);
    if (!mayBeSaved(error)) throw error;
    const found = await readUntilKnown(() => cache.readAgain(keys));
    if (found === null) throw new ShareError("unknown_outcome", "Nothing could be read.");
    if (found instanceof ShareError) throw found;
    const answer = invitedAnyway(invitation, before, found);
    if (!answer) throw error;
    return answer;
  }
}
