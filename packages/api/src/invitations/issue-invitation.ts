import { createToken, hashToken } from "./invitation-token.ts";
import type { StoredInvitation } from "./invitations.ts";

/** How long an invitation can be accepted after it was sent, in milliseconds: two weeks. */
const lifetime = 14 * 24 * 60 * 60 * 1000;

export interface IssuedInvitation {
  invitation: StoredInvitation;
  /** For the link, known only now. */
  token: string;
}

/**
 * An invitation with a new token that can be accepted for two weeks. Links that were sent before
 * stop working.
 * @param earlier the one that waits for the same address, which is replaced.
 */
export async function issueInvitation(
  facts: Pick<StoredInvitation, "roomId" | "email" | "role" | "message" | "invitedBy">,
  earlier: StoredInvitation | undefined,
): Promise<IssuedInvitation> {
  const token = createToken();
  const now = Date.now();
  return {
    token,
    invitation: {
      ...facts,
      id: earlier?.id ?? crypto.randomUUID(),
      invitedAt: new Date(now),
      expiresAt: new Date(now + lifetime),
      tokenHash: await hashToken(token),
      state: "pending",
    },
  };
}
