/**
 * Calls `onClose` for Escape, for a press outside and when focus goes elsewhere; the anchor counts
 * as inside. Answers how to stop.
 */
export function closeFromOutside(
  popup: HTMLElement,
  anchor: HTMLElement,
  onClose: () => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Heard on the window, before a dialog hears it on the document, and kept from it.
    event.stopImmediatePropagation();
    // While an input method composes, Escape belongs to that.
    if (event.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const onElsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(popup) && !path.includes(anchor)) onClose();
  };

  window.addEventListener("keydown", onKeyDown, options);
  document.addEventListener("pointerdown", onElsewhere, options);
  document.addEventListener("focusin", onElsewhere, options);
  return () => stop.abort();
}
