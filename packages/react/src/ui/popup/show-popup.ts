const gap = 4;
const edge = 8;

/**
 * Puts a mounted popup into the top layer, beside its anchor. Answers how to undo that.
 * Engines without popovers keep the `position: fixed` of the style sheet.
 */
export function showPopup(
  popup: HTMLElement,
  anchor: HTMLElement,
  { name, align }: { name: string; align: "start" | "end" },
): () => void {
  // jsdom has no popovers, and an attribute without them could only hide.
  if (typeof popup.showPopover === "function") {
    popup.popover = "manual";
    if (!popup.matches(":popover-open")) popup.showPopover();
  }
  // One or the other: with both, the box is moved twice.
  if (!globalThis.CSS?.supports?.("position-area", "block-end")) {
    return placeBeside(popup, anchor, align);
  }
  // Named, not by showPopover({ source }): engines have anchors longer than they have sources.
  anchor.style.setProperty("anchor-name", name);
  popup.style.setProperty("position-anchor", name);
  return () => anchor.style.removeProperty("anchor-name");
}

/**
 * Where CSS anchor positioning is missing: puts a fixed popup under its anchor, above it when there
 * is more room, inside the viewport always, and follows scrolling. Answers how to stop.
 */
function placeBeside(popup: HTMLElement, anchor: HTMLElement, align: "start" | "end") {
  const place = () => {
    const beside = anchor.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (popup.dataset.matchWidth) popup.style.minWidth = `${beside.width}px`;
    const { offsetWidth, offsetHeight } = popup;
    const below = beside.bottom + gap;
    const above = beside.top - gap - offsetHeight;
    const isAbove = below + offsetHeight > height - edge && height - below < beside.top;
    const toLeft = (align === "start") === (getComputedStyle(anchor).direction === "ltr");
    const left = toLeft ? beside.left : beside.right - offsetWidth;
    popup.style.left = `${Math.max(edge, Math.min(left, width - offsetWidth - edge))}px`;
    popup.style.top = `${Math.max(edge, Math.min(isAbove ? above : below, height - offsetHeight - edge))}px`;
  };
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  window.addEventListener("scroll", place, options);
  window.addEventListener("resize", place, options);
  place();
  return () => stop.abort();
}
