import type { ShareClient } from "@guestlist/react";
import { useQuery } from "@tanstack/react-query";

/** Where the link of an invitation leads. The session must hold the address, verified. */
export function InvitationPage({ client, token }: { client: ShareClient; token: string }) {
  const { data, error } = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => client.acceptInvitation(token),
    retry: false, // it works once
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p role="status">Accepting…</p>;
  return <a href={`/documents/${encodeURIComponent(data.roomId)}`}>Open the document</a>;
}
