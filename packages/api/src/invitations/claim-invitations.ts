import { isExpired } from "../access/pending.ts";
import { ShareApiError } from "../http/errors.ts";
import { logWarning } from "../http/log.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Caller } from "../people/directory.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import { acceptInvitation } from "./accept-invitation.ts";

/** The most that are claimed at once, oldest first; the others the next time. */
const mostClaimed = 20;

/**
 * Accepts whatever waits for the caller's verified address. It never rejects: who cannot be let in
 * now is let in the next time, or by the link.
 */
export async function claimInvitations(
  services: Services,
  caller: Caller,
  context: RequestContext,
): Promise<void> {
  const { store } = services;
  const { email, emailVerified } = caller;
  if (!store || email === undefined || emailVerified !== true) return;
  try {
    const waiting = await callStore(() => store.invitationsFor(email.toLowerCase()));
    const acceptable = waiting.filter((invitation) => !isExpired(invitation));
    for (const invitation of acceptable.slice(0, mostClaimed)) {
      await acceptInvitation(services, caller, invitation, context).catch((error: unknown) => {
        // One that is used or cancelled by now is nothing to tell of.
        if (error instanceof ShareApiError && error.status < 500) return;
        logWarning(context, "invitation_not_claimed");
      });
    }
  } catch {
    logWarning(context, "invitation_not_claimed");
  }
}
