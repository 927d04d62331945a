import type { changeMessages } from "./en/changes.ts";
import type { Widened } from "./widened.ts";

/** Of changes, in any language. */
export type ChangeMessages = Widened<typeof changeMessages>;
