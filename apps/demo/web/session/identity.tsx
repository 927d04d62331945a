import { createResolvers, createShareClient, GuestlistProvider } from "@guestlist/react";
import { LiveblocksProvider } from "@liveblocks/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

interface IdentityProps {
  /** `null` for Liveblocks' cloud. */
  liveblocksUrl: string | null;
  children: ReactNode;
}

/**
 * Everything that belongs to one person: tokens, connections and answers. Given the person as its
 * `key`, it is new for the next one, so that nothing of the last is left.
 */
export function Identity({ liveblocksUrl, children }: IdentityProps) {
  const [{ queryClient, client, resolvers }] = useState(() => {
    const client = createShareClient("/api/share");
    return { client, resolvers: createResolvers(client), queryClient: new QueryClient() };
  });
  return (
    <QueryClientProvider client={queryClient}>
      <LiveblocksProvider
        authEndpoint={client.authEndpoint}
        throttle={16}
        {...(liveblocksUrl === null ? {} : { baseUrl: liveblocksUrl })}
        {...resolvers}
      >
        <GuestlistProvider client={client}>{children}</GuestlistProvider>
      </LiveblocksProvider>
    </QueryClientProvider>
  );
}
