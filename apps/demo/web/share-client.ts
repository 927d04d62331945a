import { createShareClient } from "@guestlist/client";

/** The share API of the demo. */
export const shareClient = createShareClient("/api/share");
