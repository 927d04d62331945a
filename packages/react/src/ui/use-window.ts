"use client";

import { type CSSProperties, type UIEvent, useState } from "react";

interface Windowed<Item> {
  /** Those to draw, with their places. */
  shown: { item: Item; index: number }[];
  /** Keeps the place of the others. */
  style: CSSProperties;
  onScroll(event: UIEvent<HTMLElement>): void;
}

/** Rows drawn before and after those in sight, so that scrolling shows no gap. */
const spare = 6;

/**
 * Only the rows in sight, and a few more, of a list of any length.
 *
 * @param size the height of each row, in pixels.
 * @param sight how many are in sight.
 */
export function useWindow<Item>(
  items: readonly Item[],
  size: number,
  sight: number,
): Windowed<Item> {
  const [top, setTop] = useState(0);
  const start = Math.max(0, Math.min(top, items.length - sight) - spare);
  const end = Math.min(items.length, start + sight + 2 * spare);
  return {
    shown: items.slice(start, end).map((item, index) => ({ item, index: start + index })),
    style: { paddingBlock: `${start * size}px ${(items.length - end) * size}px` },
    onScroll: ({ currentTarget }) => setTop(Math.floor(currentTarget.scrollTop / size)),
  };
}
