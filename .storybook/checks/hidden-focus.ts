import { describe } from "./seen-element.ts";

/**
 * Watches for a focus inside of what is hidden from screen readers, which browsers report as
 * “Blocked aria-hidden”, but only while a screen reader runs. Answers what it saw when called.
 */
export function watchHiddenFocus(): () => string[] {
  const seen = new Set<string>();
  const check = () => {
    const { activeElement } = document;
    const hidden = activeElement?.closest('[aria-hidden="true"]');
    if (activeElement && hidden) {
      seen.add(`${describe(activeElement)} has the focus inside of ${describe(hidden)}`);
    }
  };
  // As browsers do, once all that happens together is done.
  const soon = () => requestAnimationFrame(check);
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { attributeFilter: ["aria-hidden"], subtree: true });
  document.addEventListener("focusin", soon);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", soon);
    check();
    return [...seen];
  };
}
