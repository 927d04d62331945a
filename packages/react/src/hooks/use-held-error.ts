"use client";

import { useState } from "react";

interface Asked {
  data: unknown;
  error: Error | null;
  isFetching: boolean;
}

/** Why there is nothing to show, also while that is asked again: a query without data forgets it. */
export function useHeldError({ data, error, isFetching }: Asked): Error | null {
  const [held, setHeld] = useState(error);
  const now = error ?? (data === undefined && isFetching ? held : null);
  if (now !== held) setHeld(now);
  return now;
}
