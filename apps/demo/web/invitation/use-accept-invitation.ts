import type { InvitationAccepted, ShareError } from "@guestlist/client";
import { useQuery } from "@tanstack/react-query";
import { shareClient } from "../share-client.ts";
import { forgetInvitationLink } from "./invitation-link.ts";

/**
 * Accepts an invitation, once, as whoever is signed in. It is a query because there is nothing to
 * press: a page that is drawn twice asks for the same one.
 */
export function useAcceptInvitation(token: string) {
  return useQuery<InvitationAccepted, ShareError>({
    queryKey: ["invitation", token],
    async queryFn() {
      const accepted = await shareClient.acceptInvitation(token);
      forgetInvitationLink();
      return accepted;
    },
    // It works once: asked again it would be refused. Without a connection it fails, to be retry.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: "always",
  });
}
