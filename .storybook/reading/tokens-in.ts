/** The custom properties of the kit that style sheets read. */
export function tokensIn(sheets: readonly string[]): string[] {
  const used = sheets.flatMap((css) => [...css.matchAll(/var\(\s*(--guestlist-[\w-]+)/g)]);
  return used.map(([, name = ""]) => name);
}
