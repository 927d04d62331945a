import type { Messages } from "../messages.ts";
import type { requestMessages } from "./en/requests.ts";
import type { LaterMessages } from "./later-messages.ts";
import type { Widened } from "./widened.ts";

/**
 * Every text of the kit: pass such a dictionary to `<GuestlistProvider messages={…}>` for another
 * language. Names are inserted by the components, isolated from the direction of the text around
 * them.
 */
export type AllMessages = Messages & LaterMessages & Widened<typeof requestMessages>;
