/** What an element is called, as far as the dialog's own controls need it. */
export function nameOf(element: Element | null): string {
  if (element === null || element === document.body) return "nothing";
  const labelledBy = element.getAttribute("aria-labelledby");
  const label = labelledBy === null ? labelOf(element) : document.getElementById(labelledBy);
  return (element.ariaLabel ?? (label ?? element).textContent).trim();
}

function labelOf(element: Element): Element | undefined {
  return element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
}
