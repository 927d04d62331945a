"use client";

import { useContext } from "react";
import { requestMessages } from "./en/requests.ts";
import { MessagesContext } from "./messages-context.ts";
import type { Widened } from "./widened.ts";

/** The texts of `<AccessBoundary>` and `<RequestAccess>`, which the dialog opens without. */
export function useRequestMessages(): Widened<typeof requestMessages> {
  return useContext(MessagesContext) ?? requestMessages;
}
