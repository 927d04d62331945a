import type { ExecutionContext } from "hono";

/** Work that goes on after an answer, such as mail. */
export interface BackgroundWork {
  /** Given to the app with each request. */
  context: ExecutionContext;
  /** Resolves when nothing is left of what has begun. */
  settled(): Promise<void>;
}

export function backgroundWork(): BackgroundWork {
  const begun = new Set<Promise<unknown>>();
  return {
    context: {
      waitUntil: (work) => {
        const settled = work.catch(() => {}).finally(() => begun.delete(settled));
        begun.add(settled);
      },
      passThroughOnException: () => {},
      props: {},
    },
    async settled() {
      while (begun.size > 0) await Promise.all(begun);
    },
  };
}
