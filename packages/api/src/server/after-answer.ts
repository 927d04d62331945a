import type { Context } from "hono";

/** Starts work once the answer is on its way. */
export type AfterAnswer = (work: () => Promise<unknown> | undefined) => void;

/**
 * Work that nobody waits for: its failure changes nothing, because what was answered is done, and
 * whoever misses the news reads it on their next request. A runtime that ends with the answer is
 * asked to stay, through `waitUntil`.
 */
export function afterAnswerOf(c: Context): AfterAnswer {
  return (work) => {
    const done = new Promise<void>((resolve) => {
      setTimeout(() => {
        Promise.resolve()
          .then(work)
          .catch(() => {})
          .finally(resolve);
      }, 0);
    });
    executionOf(c)?.waitUntil(done);
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
