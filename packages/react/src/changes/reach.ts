import type { ShareClient } from "@guestlist/client";
import type { QueryClient } from "@tanstack/react-query";
import type { AccessCache } from "../room/access-cache.ts";

/** Where to look for what the list does not say. */
export interface Reach {
  client: ShareClient;
  queryClient: QueryClient;
  roomId: string;
  cache: AccessCache;
}
