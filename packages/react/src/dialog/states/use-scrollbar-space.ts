"use client";

import { useLayoutEffect } from "react";

/**
 * Keeps the place of the page's scrollbar while the page is held still, so that nothing behind the
 * dialog moves. A page without one must not be given one.
 */
export function useScrollbarSpace(isHeld: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (!isHeld || page.scrollHeight <= window.innerHeight) return;
    page.setAttribute("data-guestlist-scrolls", "");
    return () => page.removeAttribute("data-guestlist-scrolls");
  }, [isHeld]);
}
