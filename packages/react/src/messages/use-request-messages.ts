"use client";

import { useContext } from "react";
import { MessagesContext } from "./messages-context.ts";
import { requestMessages } from "./request-messages.ts";
import type { Widened } from "./widened.ts";

/** The texts of `<AccessBoundary>` and `<RequestAccess>`, which the dialog opens without. */
export function useRequestMessages(): Widened<typeof requestMessages> {
  return useContext(MessagesContext) ?? requestMessages;
}
