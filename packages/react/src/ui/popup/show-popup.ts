import { placeBeside } from "./place-beside.ts";

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
