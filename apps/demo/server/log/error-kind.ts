/** All that is written down of an error that nobody foresaw: its text may hold anything. */
export function errorKind(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
