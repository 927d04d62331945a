/**
 * Names in the visible text of the dialog that are not isolated, so that one in another direction
 * could turn what stands beside it around.
 */
export function unisolated(names: readonly string[]): string[] {
  const dialog = document.querySelector('[role="dialog"]');
  if (!dialog) throw new Error("There is no dialog.");
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    // What only assistive technology reads has no order on a line.
    const isUnseen = parentElement?.closest(".guestlist-visually-hidden, [hidden], bdi");
    if (!isUnseen && names.some((name) => nodeValue?.includes(name))) found.push(nodeValue ?? "");
  }
  return found;
}
