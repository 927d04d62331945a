/** What can be seen of the dialog, of what is open over it, or else of the page. */
export function seen(selector = "*"): HTMLElement[] {
  const roots = [":popover-open", "[role=dialog]", "main"];
  const root = roots.map((of) => document.querySelector(of)).find((found) => found !== null);
  if (!root) throw new Error("There is nothing to look at");
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
