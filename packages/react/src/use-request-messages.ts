"use client";

import { useContext } from "react";
import { requestMessages } from "./messages/en/requests.ts";
import type { Widened } from "./messages/widened.ts";
import { MessagesContext } from "./messages-context.ts";

/** The texts of `<AccessBoundary>` and `<RequestAccess>`, which the dialog opens without. */
export function useRequestMessages(): Widened<typeof requestMessages> {
  return useContext(MessagesContext) ?? requestMessages;
}
