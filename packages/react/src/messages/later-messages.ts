import { changeMessages } from "./change-messages.ts";
import { listMessages } from "./list-messages.ts";
import { pendingMessages } from "./pending-messages.ts";
import type { Widened } from "./widened.ts";

/** What the dialog opens without: these texts are loaded with the parts that show them. */
export const laterMessages = { ...pendingMessages, ...changeMessages, ...listMessages } as const;

export type LaterMessages = Widened<typeof laterMessages>;
