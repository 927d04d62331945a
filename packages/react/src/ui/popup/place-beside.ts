const gap = 4;
const edge = 8;

/**
 * Where CSS anchor positioning is missing: puts a fixed popup under its anchor, above it when there
 * is more room, inside the viewport always, and follows scrolling. Answers how to stop.
 */
export function placeBeside(popup: HTMLElement, anchor: HTMLElement, align: "start" | "end") {
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
