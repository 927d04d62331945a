"use client";

import { useContext } from "react";
import { type Messages, messages } from "./basic-messages.ts";
import { MessagesContext } from "./messages-context.ts";

export { MessagesContext } from "./messages-context.ts";

/** Every text a part shows comes from here: the nearest provider's, English without one. */
export function useMessages(): Messages {
  return useContext(MessagesContext) ?? messages;
}
