import type { Context } from "hono";
import type { ShareEnv } from "./respond.ts";

/** What a request does besides answering. */
export interface Background {
  /** Starts work once the answer is on its way. */
  run(work: () => Promise<unknown> | undefined): void;
  requestId: string;
}

/**
 * Work that nobody waits for: its failure changes nothing, because what was answered is done, and
 * whoever misses the news reads it on their next request. A runtime that ends with the answer is
 * asked to stay, through `waitUntil`.
 */
export function backgroundOf(c: Context<ShareEnv>): Background {
  return {
    requestId: c.get("requestId"),
    run(work) {
      const done = new Promise<void>((resolve) => {
        setTimeout(() => {
          Promise.resolve()
            .then(work)
            .catch(() => {})
            .finally(resolve);
        }, 0);
      });
      executionOf(c)?.waitUntil(done);
    },
  };
}

/** Hono throws where the runtime has no such thing. */
function executionOf(c: Context) {
  try {
    return c.executionCtx;
  } catch {
    return null;
  }
}
