import { type Caller, ShareApiError, type Task } from "../http/index.ts";
import { callPort } from "../upstream/index.ts";
import { acceptInvitation, type InvitationServices } from "./accept-invitation.ts";
import { isExpired } from "./room-invitations.ts";

/** The most that are claimed at once, oldest first; the others the next time. */
const mostClaimed = 20;

/**
 * Accepts whatever waits for the caller's verified address. It never rejects: who cannot be let in
 * now is let in the next time, or by the link.
 */
export async function claimInvitations(
  services: InvitationServices,
  caller: Caller,
  task: Task,
): Promise<void> {
  const { invitations } = services;
  const { email, emailVerified } = caller;
  if (!invitations || email === undefined || emailVerified !== true) return;
  try {
    const waiting = await callPort(() => invitations.listFor(email.toLowerCase()));
    const acceptable = waiting.filter((invitation) => !isExpired(invitation));
    for (const invitation of acceptable.slice(0, mostClaimed)) {
      await acceptInvitation({ ...services, invitations }, caller, invitation, task).catch(
        (error: unknown) => {
          // One that is used or cancelled by now is nothing to tell of.
          // Stryker disable next-line EqualityOperator: 500 itself is only given to what is no such error.
          if (error instanceof ShareApiError && error.status < 500) return;
          task.warn("invitation_not_claimed");
        },
      );
    }
  } catch {
    task.warn("invitation_not_claimed");
  }
}
