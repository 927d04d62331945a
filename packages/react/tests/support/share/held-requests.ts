export interface HeldRequests {
  onRequest: (method: string, path: string) => Promise<void> | void;
  /** How many came and wait. */
  readonly waiting: number;
  /** Lets the first one that waits through. */
  release(): void;
  /** Lets the last one that waits through. */
  releaseLast(): void;
}

/** Keeps requests of one method back until a test lets them through. */
export function heldRequests(held: string): HeldRequests {
  const waiting: (() => void)[] = [];
  return {
    onRequest: (method) =>
      method === held
        ? new Promise<void>((resolve) => {
            waiting.push(resolve);
          })
        : undefined,
    get waiting() {
      return waiting.length;
    },
    release: () => waiting.shift()?.(),
    releaseLast: () => waiting.pop()?.(),
  };
}
