"use client";

import type { RoomAccess } from "@guestlist/client";
import { createContext, useContext } from "react";

/** What came of reading the room, for what the dialog says of it as a whole. */
export interface Reading {
  /** Also what was known before it was refused. */
  access: RoomAccess | undefined;
  error: Error | null;
  isRetrying: boolean;
  onRetry(): void;
}

export const ReadingContext = createContext<Reading | null>(null);

/** @throws {Error} outside `<Share.Content>`. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("This part of the share dialog belongs inside <Share.Content>.");
  return reading;
}
