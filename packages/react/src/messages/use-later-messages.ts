"use client";

import { useContext } from "react";
import { type LaterMessages, laterMessages } from "./later-messages.ts";
import { MessagesContext } from "./messages-context.ts";

/** The texts of parts that are loaded after the dialog; only such parts may ask for them. */
export function useLaterMessages(): LaterMessages {
  return useContext(MessagesContext) ?? laterMessages;
}
