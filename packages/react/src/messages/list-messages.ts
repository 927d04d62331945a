import type { listMessages } from "./en/lists.ts";
import type { Widened } from "./widened.ts";

/** Of lists within the dialog, in any language. */
export type ListMessages = Widened<typeof listMessages>;
