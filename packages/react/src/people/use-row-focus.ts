"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { ListRow } from "./row-order.ts";

const controls = ".guestlist-menu-button, .guestlist-row-select > input";

/**
 * When the row that has the focus goes, by one's own hand or another's, the same control of the
 * next row gets it, else the previous one's, else the heading.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  onGone: (row: ListRow) => void,
): void {
  const focused = useRef<string | null>(null);
  const previous = useRef<readonly ListRow[]>(rows);

  useEffect(() => {
    const element = list.current;
    const remember = ({ target }: { target: EventTarget | null }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
      if (row) focused.current = row.dataset.key ?? null;
    };
    // This comes later than the rows do, and one of them may have it already.
    remember({ target: document.activeElement });
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [list]);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = rows;
    const key = focused.current;
    const index = before.findIndex((row) => row.key === key);
    const gone = before[index];
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (!gone || !isLost || rows.some((row) => row.key === key)) return;
    const neighbours = [...before.slice(index + 1), ...before.slice(0, index).reverse()];
    const target = neighbours
      .map((row) => controlOf(list.current, row.key))
      .find((found) => found !== null);
    (target ?? heading.current)?.focus();
    onGone(gone);
  }, [rows, list, heading, onGone]);
}

function controlOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const row = list?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  return row?.querySelector<HTMLElement>(controls) ?? null;
}
