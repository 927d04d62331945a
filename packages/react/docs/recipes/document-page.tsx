import {
  AccessBoundary,
  createResolvers,
  createShareClient,
  GuestlistProvider,
  RoomAvatars,
  ShareButton,
  ShareDialog,
} from "@guestlist/react";
import { ClientSideSuspense, LiveblocksProvider, RoomProvider } from "@liveblocks/react";
import type { ReactNode } from "react";

const client = createShareClient("/api/share");
const resolvers = createResolvers(client); // names and mentions in Liveblocks' own components

export function DocumentPage({ roomId, children }: { roomId: string; children: ReactNode }) {
  return (
    <LiveblocksProvider authEndpoint="/api/share/auth" {...resolvers}>
      <GuestlistProvider client={client}>
        <RoomProvider id={roomId}>
          <AccessBoundary roomId={roomId} fallback={<p>Opening…</p>}>
            <header>
              <RoomAvatars max={4} />
              <ShareDialog roomId={roomId}>
                <ShareButton roomId={roomId} />
              </ShareDialog>
            </header>
            <ClientSideSuspense fallback={<p>Opening…</p>}>{children}</ClientSideSuspense>
          </AccessBoundary>
        </RoomProvider>
      </GuestlistProvider>
    </LiveblocksProvider>
  );
}
