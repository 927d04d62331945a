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
  let inner = element;
  while (!isOnTop(inner) && inner.parentElement) {
    inner = inner.parentElement;
    const { overflowX, overflowY } = getComputedStyle(inner);
    const box = inner.getBoundingClientRect();
    const across = overflowX === "visible" ? everything : box;
    const along = overflowY === "visible" ? everything : box;
    seen = intersection(seen, { ...along, left: across.left, right: across.right });
    const fixed = overflowY === "auto" || overflowY === "scroll" ? everything : along;
    reachable = intersection(reachable, {
      left: across.left,
      right: across.right,
      top: fixed.top,
      bottom: fixed.bottom,
    });
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
function isOnTop(element: Element): boolean {
  return element.matches(":popover-open") || getComputedStyle(element).position === "fixed";
}

/** A few words that find it again. */
export function describe(element: Element): string {
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const [kind] = element.classList;
  const tag = element.tagName.toLowerCase();
  return `${tag}${kind ? `.${kind}` : ""} “${name.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
}
