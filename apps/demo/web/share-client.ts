import { createShareClient } from "@guestlist/api/client";

/** The share API of the demo. */
export const shareClient = createShareClient("/api/share");
