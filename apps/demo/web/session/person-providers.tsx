import { createResolvers, GuestlistProvider } from "@guestlist/react";
import { LiveblocksProvider } from "@liveblocks/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { shareClient } from "../share-client.ts";

interface PersonProvidersProps {
  /** `null` for Liveblocks' cloud. */
  liveblocksUrl: string | null;
  children: ReactNode;
}

/**
 * Everything that belongs to one person: tokens, connections and answers. Given the person as its
 * `key`, it is new for the next one, so that nothing of the last is left.
 */
export function PersonProviders({ liveblocksUrl, children }: PersonProvidersProps) {
  const [{ queryClient, resolvers }] = useState(() => ({
    resolvers: createResolvers(shareClient),
    queryClient: new QueryClient(),
  }));
  return (
    <QueryClientProvider client={queryClient}>
      <LiveblocksProvider
        authEndpoint={shareClient.authEndpoint}
        throttle={16}
        {...(liveblocksUrl === null ? {} : { baseUrl: liveblocksUrl })}
        {...resolvers}
      >
        <GuestlistProvider client={shareClient}>{children}</GuestlistProvider>
      </LiveblocksProvider>
    </QueryClientProvider>
  );
}
