"use client";

import { useMemo, useState } from "react";
import { type AccessAnswer, accessAnswer } from "../queries/access-answer.ts";
import { useRoomAccess } from "./use-room-access.ts";

/** What the API last said of one's own access; `null` until it has. A failure changes nothing. */
export function useAccessAnswer(roomId: string): AccessAnswer | null {
  const { data, error } = useRoomAccess(roomId);
  const now = useMemo(() => accessAnswer(data, error), [data, error]);
  const [held, setHeld] = useState({ roomId, answer: now });
  if (held.roomId !== roomId || (now && now !== held.answer)) {
    setHeld({ roomId, answer: now });
    return now;
  }
  return held.answer;
}
