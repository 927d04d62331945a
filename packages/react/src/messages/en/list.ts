/** Names in a row, without a comma before “and”. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
