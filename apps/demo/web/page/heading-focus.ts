let isRequested = false;

/** Lets the next heading that appears take the focus, because what the page shows is replaced. */
export function focusNextHeading(): void {
  isRequested = true;
}

/** Whether that was requested since a heading last took the focus. */
export function takeHeadingFocus(): boolean {
  const wasRequested = isRequested;
  isRequested = false;
  return wasRequested;
}
