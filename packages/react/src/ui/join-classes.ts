/** The classes of an element: ours, then the app's. */
export function joinClasses(...classes: readonly (string | undefined)[]): string {
  return classes.filter(Boolean).join(" ");
}
