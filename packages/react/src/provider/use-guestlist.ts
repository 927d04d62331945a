"use client";

import type { ShareClient } from "@guestlist/client";
import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { RoomSharing } from "../room/room-sharing.ts";

export interface Guestlist {
  client: ShareClient;
  queryClient: QueryClient;
  /** The same for every part that shows the room. */
  sharingOf(roomId: string): RoomSharing;
}

export const GuestlistContext = createContext<Guestlist | null>(null);

/** @throws {Error} outside a `<GuestlistProvider>`. */
export function useGuestlist(): Guestlist {
  const guestlist = useContext(GuestlistContext);
  if (!guestlist) {
    throw new Error(
      "Guestlist has no API client here. Put <GuestlistProvider client={createShareClient(url)}> above this part.",
    );
  }
  return guestlist;
}
