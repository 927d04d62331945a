import type { Messages } from "./basic-messages.ts";
import type { LaterMessages } from "./later-messages.ts";
import type { requestMessages } from "./request-messages.ts";
import type { Widened } from "./widened.ts";

/**
 * Every text of the kit: pass such a dictionary to `<GuestlistProvider messages={…}>` for another
 * language. Texts are whole sentences and make their own plurals, lists and dates; a role comes as
 * its id and its label, names as they are. The components isolate names from the direction of the
 * text around them. `locale` sorts the rows and says which language it is.
 */
export type AllMessages = Messages & LaterMessages & Widened<typeof requestMessages>;
