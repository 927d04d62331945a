"use client";

import { useContext, useMemo } from "react";
import type { AllMessages } from "./all-messages.ts";
import { type Messages, messages } from "./basic-messages.ts";
import { type LaterMessages, laterMessages } from "./later-messages.ts";
import { MessagesContext } from "./messages-context.ts";

/** Every text of the dialog, for parts that are loaded after it; only such parts may ask for them. */
export function useDialogMessages(): Messages & LaterMessages {
  const given = useContext(MessagesContext);
  return useMemo(() => dialogTexts(given), [given]);
}

/** The same, outside of a component. */
export function dialogTexts(given: AllMessages | null): Messages & LaterMessages {
  return given ?? { ...messages, ...laterMessages };
}
