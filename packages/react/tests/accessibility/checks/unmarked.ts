import { called, seen } from "../seen.ts";

/** With forced colours: what can be pressed and has no edge, what is chosen and does not look it. */
export function unmarked(): string[] {
  const edgeless = seen("button, textarea, input:not([type=checkbox], [type=radio])")
    // Links are underlined; the field and a chip have the edge around them.
    .filter((element) => !element.matches(".guestlist-link, .guestlist-recipient-box *"))
    .filter((element) => !hasLine(getComputedStyle(element)))
    .map((element) => `no edge: ${called(element)}`);
  const boxes = seen(".guestlist-recipient-box, .guestlist-recipient-chip, .guestlist-popup")
    .filter((element) => !hasLine(getComputedStyle(element)))
    .map((element) => `no edge: ${called(element)}`);
  const chosen = seen("[role=option][aria-selected=true], [role^=menuitem]:focus")
    .filter((element) => getComputedStyle(element).outlineStyle === "none")
    .map((element) => `not seen to be chosen: ${called(element)}`);
  return [...edgeless, ...boxes, ...chosen];
}

function hasLine(style: CSSStyleDeclaration): boolean {
  const { borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor } = style;
  const isDrawn = borderBlockStartStyle !== "none" && Number.parseFloat(borderBlockStartWidth) >= 1;
  return isDrawn && !/^rgba\(.*, 0\)$/.test(borderBlockStartColor);
}
