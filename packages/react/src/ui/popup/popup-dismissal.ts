import { closeOnEscape } from "../escape-layers.ts";

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
  const onElsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(popup) && !path.includes(anchor)) onClose();
  };

  const leave = closeOnEscape(onClose);
  document.addEventListener("pointerdown", onElsewhere, options);
  document.addEventListener("focusin", onElsewhere, options);
  return () => {
    leave();
    stop.abort();
  };
}
