"use client";

import { createContext, useContext } from "react";
import { type Messages, messages } from "./messages.ts";

/** The texts of the nearest provider; English without one. */
export const MessagesContext = createContext<Messages>(messages);

/** Every text a part shows comes from here. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
