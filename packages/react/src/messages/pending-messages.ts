import type { pendingMessages } from "./en/pending.ts";
import type { Widened } from "./widened.ts";

/** Of what waits for an answer and of what was done, in any language. */
export type PendingMessages = Widened<typeof pendingMessages>;
