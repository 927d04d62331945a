/** The tokens that style sheets read, and the properties they are handed by their components. */
export function tokensIn(sheets: readonly string[]): string[] {
  const used = sheets.flatMap((css) => [...css.matchAll(/var\(\s*(--guestlist-[\w-]+)/g)]);
  return [...new Set(used.map(([, name = ""]) => name))].sort();
}
