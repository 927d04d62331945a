/** All that the log keeps of an unexpected error: its message may hold anything. */
export function errorKind(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
