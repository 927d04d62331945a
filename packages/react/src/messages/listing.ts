/** Names in a row, as a language puts them together. */
export function listing(locale: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(locale);
  return (names) => format.format(names);
}
