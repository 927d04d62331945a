import type { dialogMessages } from "./en/dialog.ts";
import type { Widened } from "./widened.ts";

/** Of the dialog's parts, in any language. */
export type DialogMessages = Widened<typeof dialogMessages>;
