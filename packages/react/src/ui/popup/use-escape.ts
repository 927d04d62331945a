"use client";

import { useLayoutEffect, useRef } from "react";
import { closeOnEscape } from "../escape-layers.ts";

/** Closes what is drawn by Escape, from its first frame on, before anything it was opened over. */
export function useEscape(close: () => void): void {
  const now = useRef(close);
  now.current = close;
  useLayoutEffect(() => closeOnEscape(() => now.current()), []);
}
