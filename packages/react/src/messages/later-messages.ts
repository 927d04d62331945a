import { changeMessages } from "./en/changes.ts";
import { listMessages } from "./en/lists.ts";
import { pendingMessages } from "./en/pending.ts";
import type { Widened } from "./widened.ts";

/** What the dialog opens without: these texts are loaded with the parts that show them. */
export const laterMessages = { ...pendingMessages, ...changeMessages, ...listMessages } as const;

export type LaterMessages = Widened<typeof laterMessages>;
