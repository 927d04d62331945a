"use client";

import type { ShareClient } from "@guestlist/client";
import { QueryClient, QueryClientContext } from "@tanstack/react-query";
import { type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { PartialMessages } from "../messages/messages.ts";
import { MessagesContext } from "../messages/messages-context.ts";
import { RoomSharing } from "../room/room-sharing.ts";
import { GuestlistContext } from "./use-guestlist.ts";

export interface GuestlistProviderProps {
  /** Reaches the API: `createShareClient("/api/share")`. */
  client: ShareClient;
  /**
   * Texts in another language or in other words; what is not among them is said in English. French,
   * German, Spanish, Japanese and Arabic are entries of their own, of which a page loads those it
   * imports; text that runs from right to left needs `dir="rtl"` on the page, too.
   * @default English
   * @example
   * import { fr } from "@guestlist/react/messages/fr";
   * <GuestlistProvider client={client} messages={fr}>
   * @example
   * // Loaded when it is needed.
   * const { fr } = await import("@guestlist/react/messages/fr");
   * @example
   * // Some texts of one's own.
   * <GuestlistProvider client={client} messages={{ share: { button: "Invite" } }}>
   */
  messages?: PartialMessages | undefined;
  /**
   * Where answers are cached.
   * @default the app's own query client, or one of this provider's own when the app has none
   */
  queryClient?: QueryClient;
  children?: ReactNode;
}

/**
 * Gives the parts below the API client, the texts and the cache.
 *
 * @example
 * <GuestlistProvider client={createShareClient("/api/share")}>
 *   <App />
 * </GuestlistProvider>
 */
export function GuestlistProvider({
  client,
  messages,
  queryClient: given,
  children,
}: GuestlistProviderProps) {
  const queryClient = useQueryClientOf(given);
  const { guestlist, dispose } = useMemo(() => {
    const rooms = new Map<string, RoomSharing>();
    const sharingOf = (roomId: string) => {
      const sharing = rooms.get(roomId) ?? new RoomSharing(client, queryClient, roomId);
      rooms.set(roomId, sharing);
      return sharing;
    };
    const dispose = () => {
      for (const room of rooms.values()) room.dispose();
    };
    return { guestlist: { client, queryClient, sharingOf }, dispose };
  }, [client, queryClient]);
  useEffect(() => dispose, [dispose]);
  return (
    <GuestlistContext.Provider value={guestlist}>
      <MessagesContext.Provider value={messages ?? null}>{children}</MessagesContext.Provider>
    </GuestlistContext.Provider>
  );
}

function useQueryClientOf(given: QueryClient | undefined): QueryClient {
  const ofTheApp = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const used = given ?? ofTheApp ?? own;
  // Mounted, a client fetches again on focus and goes on after being offline; mounts are counted.
  useEffect(() => {
    used.mount();
    return () => used.unmount();
  }, [used]);
  return used;
}
