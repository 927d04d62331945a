import { type Box, intersection } from "./boxes.ts";

/** Whether a person can see an element: drawn, and not a text for screen readers alone. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    element.checkVisibility({
      contentVisibilityAuto: true,
      opacityProperty: true,
      visibilityProperty: true,
    })
  );
}

/** What the elements around it let through of an element, and what could be scrolled into sight. */
export function clippedTo(element: Element): { seen: Box; reachable: Box } {
  let seen: Box = everything;
  let reachable: Box = everything;
  let isScrolled = false;
  for (let outer = around(element); outer; outer = around(outer)) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    const box = outer.getBoundingClientRect();
    const across = overflowX === "visible" ? everything : box;
    const along = overflowY === "visible" ? everything : box;
    const clip = { left: across.left, right: across.right, top: along.top, bottom: along.bottom };
    seen = intersection(seen, clip);
    // Beyond a scroller it is the scroller that is cut, not what can be scrolled to.
    isScrolled ||= overflowY === "auto" || overflowY === "scroll";
    const { top, bottom } = isScrolled ? everything : clip;
    reachable = intersection(reachable, { ...clip, top, bottom });
  }
  return { seen, reachable };
}

const everything: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Popups and the dialog stand in front of the page, which clips neither. */
function around(element: Element): Element | null {
  const isOnTop =
    element.matches(":popover-open") || getComputedStyle(element).position === "fixed";
  return isOnTop ? null : element.parentElement;
}

/** A few words that find it again. */
export function describe(element: Element): string {
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const [kind] = element.classList;
  const tag = element.tagName.toLowerCase();
  return `${tag}${kind ? `.${kind}` : ""} “${name.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
}
