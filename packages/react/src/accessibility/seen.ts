/** What can be seen of the dialog, or of what is open over it. */
export function seen(selector = "*"): HTMLElement[] {
  const root = document.querySelector(":popover-open") ?? document.querySelector("[role=dialog]");
  if (!root) throw new Error("There is no dialog");
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest("[inert]") === null &&
      // Clipped to nothing: only for assistive technology.
      getComputedStyle(element).clipPath === "none",
  );
}

/** How a finding names an element. */
export function called(element: Element): string {
  const text = element.ariaLabel ?? element.textContent.trim();
  const kind = element.getAttribute("class")?.split(" ").at(-1) || element.localName;
  return `${kind} “${text.slice(0, 40)}”`;
}

/** What can be pressed, typed in or chosen. */
export const controls =
  "button, input, textarea, [role=option], [role=menuitem], [role=menuitemradio]";
