"use client";

import type { ShareClient } from "@guestlist/client";
import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { AccessChanges } from "../room/access-changes.ts";

export interface Guestlist {
  client: ShareClient;
  queryClient: QueryClient;
  /** The changes on their way to a room, the same for every part that shows it. */
  changesOf(roomId: string): AccessChanges;
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
