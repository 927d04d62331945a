"use client";

import { useLayoutEffect, useRef } from "react";

/** What is open, the topmost last. */
const layers: (() => void)[] = [];

/**
 * Calls back for Escape while nothing that was opened later is still open. It is heard on the
 * window, before a dialog hears it on the document, and kept from it. Answers how to stop.
 */
export function closeOnEscape(close: () => void): () => void {
  // Each is a layer of its own, though it may close with the same function as another.
  const layer = () => close();
  layers.push(layer);
  if (layers.length === 1) window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) window.removeEventListener("keydown", onKeyDown, { capture: true });
  };
}

function onKeyDown(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  event.stopImmediatePropagation();
  // While an input method composes, Escape belongs to that.
  if (event.isComposing) return;
  event.preventDefault();
  layers.at(-1)?.();
}

/** Closes what is drawn by Escape, from its first frame on, before anything it was opened over. */
export function useEscape(close: () => void): void {
  const now = useRef(close);
  now.current = close;
  useLayoutEffect(() => closeOnEscape(() => now.current()), []);
}
